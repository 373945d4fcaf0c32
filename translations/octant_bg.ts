<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bg">
<context>
    <name>AnswersJson</name>
    <message>
        <source>There is no qualifier “%1”.</source>
        <translation>Няма признак „%1“.</translation>
    </message>
    <message>
        <source>Use one of the qualifiers that the form offers.</source>
        <translation>Използвайте някой от признаците, които формулярът предлага.</translation>
    </message>
    <message>
        <source>A list was expected here.</source>
        <translation>Тук се очаква списък.</translation>
    </message>
    <message>
        <source>An object with answers was expected here.</source>
        <translation>Тук се очаква обект с отговори.</translation>
    </message>
    <message>
        <source>A text was expected here.</source>
        <translation>Тук се очаква текст.</translation>
    </message>
    <message>
        <source>A number was expected here.</source>
        <translation>Тук се очаква число.</translation>
    </message>
    <message>
        <source>A date such as 2025-12-31 was expected here.</source>
        <translation>Тук се очаква дата, например 2025-12-31.</translation>
    </message>
    <message>
        <source>“yes” or “no” was expected here.</source>
        <translation>Тук се очаква „yes“ (да) или „no“ (не).</translation>
    </message>
    <message>
        <source>The code of a choice was expected here.</source>
        <translation>Тук се очаква код на възможен отговор.</translation>
    </message>
    <message>
        <source>A list of the codes of choices was expected here.</source>
        <translation>Тук се очаква списък с кодове на възможни отговори.</translation>
    </message>
    <message>
        <source>A list of different codes of choices was expected here.</source>
        <translation>Тук се очаква списък с кодове на възможни отговори, без повторения.</translation>
    </message>
    <message>
        <source>“%1” is none of the choices.</source>
        <translation>„%1“ не е сред възможните отговори.</translation>
    </message>
    <message>
        <source>Use one of the choices that the form offers.</source>
        <translation>Използвайте някой от възможните отговори във формуляра.</translation>
    </message>
    <message>
        <source>The questionnaire does not ask “%1” here.</source>
        <translation>Въпросникът не съдържа тук въпрос „%1“.</translation>
    </message>
    <message>
        <source>Check that the answers belong to this questionnaire.</source>
        <translation>Проверете дали отговорите са по този въпросник.</translation>
    </message>
    <message>
        <source>Correct the answer, then read the file again.</source>
        <translation>Поправете отговора и прочетете файла отново.</translation>
    </message>
    <message>
        <source>A list of the names of attachments was expected here.</source>
        <translation>Тук се очаква списък с имената на приложените файлове.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Question %1 offers no choices.</source>
        <translation>За въпрос %1 няма възможни отговори.</translation>
    </message>
    <message>
        <source>Add at least one choice, or change the question&apos;s type.</source>
        <translation>Добавете поне един възможен отговор или променете вида на въпроса.</translation>
    </message>
    <message>
        <source>Question %1 is calculated, but nothing says how.</source>
        <translation>Въпрос %1 се изчислява, но не е посочено как.</translation>
    </message>
    <message>
        <source>Write its calculation, or change the question&apos;s type.</source>
        <translation>Напишете изчислението му или променете вида на въпроса.</translation>
    </message>
    <message>
        <source>Question %1 is a row of the matrix %2, but its answer is not one of several choices.</source>
        <translation>Въпрос %1 е ред от матрицата %2, но не се отговаря с един от няколко възможни отговора.</translation>
    </message>
    <message>
        <source>Move it out of the matrix, or change its type to “choose one”.</source>
        <translation>Преместете го извън матрицата или променете вида му на „Един отговор“.</translation>
    </message>
    <message>
        <source>Question %1 offers other choices than the first row of the matrix %2.</source>
        <translation>Възможните отговори на въпрос %1 се различават от тези на първия ред в матрицата %2.</translation>
    </message>
    <message>
        <source>Give all rows of a matrix the same choices.</source>
        <translation>Задайте едни и същи възможни отговори за всички редове на матрицата.</translation>
    </message>
    <message>
        <source>The group %1 stands inside the matrix %2.</source>
        <translation>Групата %1 се намира в матрицата %2.</translation>
    </message>
    <message>
        <source>Move it out of the matrix.</source>
        <translation>Преместете я извън матрицата.</translation>
    </message>
    <message>
        <source>The section %1 belongs to the principle %2, which the framework does not have.</source>
        <translation>Разделът %1 е към принципа %2, който липсва в рамката.</translation>
    </message>
    <message>
        <source>Choose one of the framework&apos;s principles.</source>
        <translation>Изберете някой от принципите в рамката.</translation>
    </message>
    <message>
        <source>Question %1 feeds the indicator %2, which the framework does not have.</source>
        <translation>Въпрос %1 захранва показателя %2, който липсва в рамката.</translation>
    </message>
    <message>
        <source>Choose one of the framework&apos;s indicators, or add it there.</source>
        <translation>Изберете някой от показателите в рамката или добавете този показател в нея.</translation>
    </message>
    <message>
        <source>Question %1 belongs to the impact area %2, which the framework does not have.</source>
        <translation>Въпрос %1 е към областта на въздействие %2, която липсва в рамката.</translation>
    </message>
    <message>
        <source>Choose one of the framework&apos;s impact areas, or add it there.</source>
        <translation>Изберете някоя от областите на въздействие в рамката или добавете тази област в нея.</translation>
    </message>
    <message>
        <source>Question %1 is for partners of the kind “%2”, which the framework does not have.</source>
        <translation>Въпрос %1 е предназначен за партньори от вид „%2“, който липсва в рамката.</translation>
    </message>
    <message>
        <source>Choose one of the framework&apos;s kinds of partners, or add it there.</source>
        <translation>Изберете някой от видовете партньори в рамката или добавете този вид в нея.</translation>
    </message>
    <message>
        <source>Question %1 has no wording.</source>
        <translation>Въпрос %1 няма формулировка.</translation>
    </message>
    <message>
        <source>Write what it asks.</source>
        <translation>Напишете какво се пита.</translation>
    </message>
    <message>
        <source>A text of %1 shows the answer to “%2”, which the questionnaire does not ask.</source>
        <translation>В текст към %1 се показва отговорът на „%2“, а във въпросника няма такъв въпрос.</translation>
    </message>
    <message>
        <source>Write the code of a question of this questionnaire, or take it out of the text.</source>
        <translation>Напишете код на въпрос от този въпросник или премахнете кода от текста.</translation>
    </message>
    <message>
        <source>Last year&apos;s question %1 goes on in %2, which the questionnaire does not ask.</source>
        <translation>Миналогодишният въпрос %1 продължава като %2, а във въпросника няма такъв въпрос.</translation>
    </message>
    <message>
        <source>Choose the question that asks it now, or mark it as dropped.</source>
        <translation>Изберете въпроса, който го замества, или го отбележете като отпаднал.</translation>
    </message>
    <message>
        <source>The questionnaire asks nothing.</source>
        <translation>Във въпросника няма въпроси.</translation>
    </message>
    <message>
        <source>Add a question.</source>
        <translation>Добавете въпрос.</translation>
    </message>
    <message>
        <source>%1 names “%2”, which the questionnaire does not ask.</source>
        <translation>%1 се позовава на „%2“, а във въпросника няма такъв въпрос.</translation>
    </message>
    <message>
        <source>Write the code of a question of this questionnaire.</source>
        <translation>Напишете код на въпрос от този въпросник.</translation>
    </message>
    <message>
        <source>Question %1 waits for its own answer.</source>
        <translation>Въпрос %1 зависи от собствения си отговор.</translation>
    </message>
    <message>
        <source>Take the question out of its own rule.</source>
        <translation>Премахнете въпроса от собственото му правило.</translation>
    </message>
    <message>
        <source>A text of %1 is missing in the language “%2”.</source>
        <translation>Текст към %1 липсва на езика „%2“.</translation>
    </message>
    <message>
        <source>Write it, or take the language out of the questionnaire.</source>
        <translation>Напишете го или премахнете езика от въпросника.</translation>
    </message>
    <message>
        <source>The choice “%2” of question %1 is missing in the language “%3”.</source>
        <translation>Възможният отговор „%2“ на въпрос %1 няма текст на езика „%3“.</translation>
    </message>
    <message>
        <source>“%1” stands as a condition without being compared; it holds for every answer, “no” and 0 as text too.</source>
        <translation>„%1“ е зададено като условие, без да се сравнява с нищо; така условието е изпълнено при всеки отговор, включително „no“ (не) и 0 като текст.</translation>
    </message>
    <message>
        <source>Compare it: = &apos;yes&apos;, &gt; 0, or != &apos;&apos; for any answer.</source>
        <translation>Добавете сравнение: = &apos;yes&apos;, &gt; 0 или != &apos;&apos; за произволен отговор.</translation>
    </message>
    <message>
        <source>A rule of %1 asks for the choice “%3” of question %2, which it does not offer.</source>
        <translation>В правило на %1 се търси отговор „%3“ на въпрос %2, а той не е сред възможните отговори.</translation>
    </message>
    <message>
        <source>Write the code of one of its choices.</source>
        <translation>Напишете кода на някой от възможните му отговори.</translation>
    </message>
    <message>
        <source>“%1” is asked several times, in %2, and only its first answer is read here.</source>
        <translation>„%1“ се попълва няколко пъти в %2, а тук се взема само първият отговор.</translation>
    </message>
    <message>
        <source>Use sum(), count(), min() or max() over all of them, or indexed-repeat() for a certain one.</source>
        <translation>Използвайте sum(), count(), min() или max() за всички отговори или indexed-repeat() за определен отговор.</translation>
    </message>
    <message>
        <source>Question %1 asks for a number without a unit.</source>
        <translation>Въпрос %1 изисква число, но няма мерна единица.</translation>
    </message>
    <message>
        <source>Choose the unit that it is to be answered in.</source>
        <translation>Изберете мерната единица, в която да се отговаря.</translation>
    </message>
    <message>
        <source>The constraint of question %1 asks for an answer, but a blank one is never looked at.</source>
        <translation>Ограничението на въпрос %1 изисква отговор, но при празен отговор то не се проверява.</translation>
    </message>
    <message>
        <source>Make the question required instead.</source>
        <translation>Вместо това направете въпроса задължителен.</translation>
    </message>
    <message>
        <source>Nobody can be asked %1: its condition never holds.</source>
        <translation>%1 не може да се зададе на никого: условието никога не е изпълнено.</translation>
    </message>
    <message>
        <source>Correct the condition, or take it away.</source>
        <translation>Поправете условието или го премахнете.</translation>
    </message>
    <message>
        <source>The section %1 has no questions.</source>
        <translation>В раздела %1 няма въпроси.</translation>
    </message>
    <message>
        <source>Add questions, or delete the section.</source>
        <translation>Добавете въпроси или изтрийте раздела.</translation>
    </message>
    <message>
        <source>The group %1 has no questions.</source>
        <translation>В групата %1 няма въпроси.</translation>
    </message>
    <message>
        <source>Move questions into it, or delete the group.</source>
        <translation>Преместете въпроси в нея или изтрийте групата.</translation>
    </message>
    <message>
        <source>No question is asked in the form set “%1”.</source>
        <translation>В набора „%1“ няма въпроси.</translation>
    </message>
    <message>
        <source>Add questions to it, or delete the form set.</source>
        <translation>Добавете въпроси в него или изтрийте набора.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>What to accept is none, clean or all.</source>
        <translation>За приемане се посочва none (нищо), clean (без грешки и предупреждения) или all (всички).</translation>
    </message>
    <message>
        <source>Give the day as YYYY-MM-DD: --as-of 2026-05-31.</source>
        <translation>Посочете деня във вида ГГГГ-ММ-ДД: --as-of 2026-05-31.</translation>
    </message>
    <message>
        <source>--%1 is a whole number from %2 to %3.</source>
        <translation>За --%1 се посочва цяло число от %2 до %3.</translation>
    </message>
    <message>
        <source>The responses cannot be written into this folder.</source>
        <translation>Отговорите не могат да бъдат записани в тази папка.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, with room left.</source>
        <translation>Изберете папка, в която имате право да записвате и в която има достатъчно място.</translation>
    </message>
    <message>
        <source>The reporting year.</source>
        <translation>Отчетната година.</translation>
    </message>
    <message>
        <source>Name the reporting year: --year 2025.</source>
        <translation>Посочете отчетната година: --year 2025.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The annual questionnaire of an alliance, from the questions to the printed report.</source>
        <translation>Годишният въпросник на един алианс – от въпросите до отпечатания доклад.</translation>
    </message>
    <message>
        <source>A register or a response to open.</source>
        <translation>Регистър или отговор, който да се отвори.</translation>
    </message>
    <message>
        <source>Make a fresh sample register, in the given file or a temporary one, and open it.</source>
        <translation>Създава нов примерен регистър в посочения файл или във временен файл и го отваря.</translation>
    </message>
    <message>
        <source>Language of the window: bg or en.</source>
        <translation>Език на прозореца: bg или en.</translation>
    </message>
    <message>
        <source>Look of the window: light, dark or system.</source>
        <translation>Облик на прозореца: light (светъл), dark (тъмен) или system (както в системата).</translation>
    </message>
    <message>
        <source>Write a picture of the window to a PNG file, and quit.</source>
        <translation>Записва изображение на прозореца във файл PNG и затваря програмата.</translation>
    </message>
    <message>
        <source>Page to show at first.</source>
        <translation>Страница, която да се покаже първа.</translation>
    </message>
    <message>
        <source>What to open on the page, by its code.</source>
        <translation>Код на записа, който да се отвори на страницата.</translation>
    </message>
    <message>
        <source>Reporting year to show at first.</source>
        <translation>Отчетна година, която да се покаже първа.</translation>
    </message>
    <message>
        <source>Size of the window, such as 1280x800.</source>
        <translation>Размер на прозореца, например 1280x800.</translation>
    </message>
</context>
<context>
    <name>CommitmentList</name>
    <message>
        <source>There is no commitment %1 in this year.</source>
        <translation>През тази година няма ангажимент %1.</translation>
    </message>
    <message>
        <source>Choose another year, or a commitment from the list.</source>
        <translation>Изберете друга година или ангажимент от списъка.</translation>
    </message>
</context>
<context>
    <name>CommitmentWords</name>
    <message>
        <source>The commitment was withdrawn.</source>
        <translation>Ангажиментът е оттеглен.</translation>
    </message>
    <message>
        <source>Nothing that was accepted for %1 gives a value.</source>
        <translation>Сред приетото за %1&#xa0;г. няма отчетена стойност.</translation>
    </message>
    <message>
        <source>A milestone: its status is the partner&apos;s own judgement for %1.</source>
        <translation>Междинен етап: състоянието му за %1&#xa0;г. е по преценка на самия партньор.</translation>
    </message>
    <message>
        <source>A milestone on which the partner gave no judgement for %1.</source>
        <translation>Междинен етап, за който партньорът не е дал преценка за %1&#xa0;г.</translation>
    </message>
    <message>
        <source>The baseline or the target has no value, so nothing can be computed.</source>
        <translation>Базовата или целевата стойност липсва и няма какво да се изчисли.</translation>
    </message>
    <message>
        <source>The commitment did not exist yet in %1.</source>
        <translation>През %1&#xa0;г. ангажиментът още не е съществувал.</translation>
    </message>
    <message>
        <source>%1 of the way is done where %2 was to be expected: %3 of the expected pace. On track begins at %4, at risk at %5.</source>
        <translation>Изминати са %1 от пътя при очаквани %2, или %3 от очакваното темпо. В график е при %4 и повече, с риск от забавяне – при %5 и повече.</translation>
    </message>
    <message>
        <source>A level to be kept: %1 is not worse than %2.</source>
        <translation>Равнище, което се поддържа: %1 не е по-лошо от %2.</translation>
    </message>
    <message>
        <source>A level to be kept: %1 is worse than %2.</source>
        <translation>Равнище, което се поддържа: %1 е по-лошо от %2.</translation>
    </message>
    <message>
        <source>The target is reached: %1 of the way is done.</source>
        <translation>Целта е достигната: изминати са %1 от пътя.</translation>
    </message>
    <message>
        <source>The target year %1 has come, and %2 of the way is done.</source>
        <translation>Целевата %1&#xa0;година настъпи, а изминати са %2 от пътя.</translation>
    </message>
    <message>
        <source>There is no progress yet, and at most one year has passed since the baseline year %1.</source>
        <translation>Още няма напредък, а от базовата %1&#xa0;година е минала най-много една година.</translation>
    </message>
    <message>
        <source>The value has moved away from the target: %1 is farther from %2 than the baseline %3 was.</source>
        <translation>Стойността се е отдалечила от целта: %1 е по-далеч от %2, отколкото беше базовата стойност %3.</translation>
    </message>
    <message>
        <source>%1 of the way is done although none was to be expected yet.</source>
        <translation>Изминати са %1 от пътя, без още да се очаква напредък.</translation>
    </message>
    <message>
        <source>%1 of the way is done where %2 was to be expected. On track may lag %3 behind, at risk %4.</source>
        <translation>Изминати са %1 от пътя при очаквани %2. За „в график“ изоставането може да е до %3, а за „с риск от забавяне“ – до %4.</translation>
    </message>
    <message>
        <source>Progress = (actual − baseline) ÷ (target − baseline) = (%1 − %2) ÷ (%3 − %2) = %4</source>
        <translation>Напредък = (отчетена − базова стойност) ÷ (целева − базова стойност) = (%1 − %2) ÷ (%3 − %2) = %4</translation>
    </message>
    <message>
        <source>Expected = years passed ÷ all years = (%1 − %2) ÷ (%3 − %2) = %4</source>
        <translation>Очакван напредък = изминали години ÷ всички години = (%1 − %2) ÷ (%3 − %2) = %4</translation>
    </message>
    <message>
        <source>Pace = progress ÷ expected = %1 ÷ %2 = %3</source>
        <translation>Темпо = напредък ÷ очакван напредък = %1 ÷ %2 = %3</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>The report was not written, because you stopped it.</source>
        <translation>Докладът не е записан, защото спряхте изготвянето му.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Файлът %1 не може да бъде записан: %2.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for the right to write to this one.</source>
        <translation>Изберете друга папка или поискайте право да записвате в тази.</translation>
    </message>
    <message>
        <source>Writing the report failed: %1.</source>
        <translation>Записването на доклада не успя: %1.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation>Освободете място на диска и опитайте отново.</translation>
    </message>
</context>
<context>
    <name>DraftStore</name>
    <message>
        <source>The questionnaire for %1 was changed, published or discarded by somebody else in the meantime.</source>
        <translation>Междувременно друг промени, публикува или отхвърли въпросника за %1&#xa0;г.</translation>
    </message>
    <message>
        <source>Look at how it stands now, and make your last changes there again.</source>
        <translation>Вижте какъв е сега и направете последните си промени отново в него.</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>The questionnaire has no question %1.</source>
        <translation>Във въпросника няма въпрос %1.</translation>
    </message>
    <message>
        <source>Choose a question that it has.</source>
        <translation>Изберете въпрос, който е във въпросника.</translation>
    </message>
    <message>
        <source>The questionnaire has no section %1.</source>
        <translation>Във въпросника няма раздел %1.</translation>
    </message>
    <message>
        <source>Choose a section that it has.</source>
        <translation>Изберете раздел, който е във въпросника.</translation>
    </message>
    <message>
        <source>There is no group %1 here.</source>
        <translation>Тук няма група %1.</translation>
    </message>
    <message>
        <source>Choose a group of the section.</source>
        <translation>Изберете група от раздела.</translation>
    </message>
    <message>
        <source>“%1” cannot be a code.</source>
        <translation>„%1“ не може да бъде код.</translation>
    </message>
    <message>
        <source>Use a letter, then letters, digits and underscores, 64 at most; letters are Latin ones.</source>
        <translation>Започнете с буква, следвана от букви, цифри и долни черти – общо най-много 64 знака; използвайте само латински букви.</translation>
    </message>
    <message>
        <source>The code %1 is taken.</source>
        <translation>Кодът %1 е зает.</translation>
    </message>
    <message>
        <source>Choose another; sections, groups and questions share their codes, and capitals make no difference.</source>
        <translation>Изберете друг; кодовете на разделите, групите и въпросите са общи и в тях не се различават главни и малки букви.</translation>
    </message>
    <message>
        <source>The questionnaire has no unit “%1”.</source>
        <translation>Във въпросника няма мерна единица „%1“.</translation>
    </message>
    <message>
        <source>Choose one of its units, or add the unit first.</source>
        <translation>Изберете някоя от мерните единици в него или първо добавете тази.</translation>
    </message>
    <message>
        <source>The questionnaire has no form set “%1”.</source>
        <translation>Във въпросника няма набор „%1“.</translation>
    </message>
    <message>
        <source>Choose one of its form sets, or add the form set first.</source>
        <translation>Изберете някой от наборите в него или първо добавете този.</translation>
    </message>
    <message>
        <source>A choice of question %1 has no code.</source>
        <translation>Възможен отговор на въпрос %1 няма код.</translation>
    </message>
    <message>
        <source>Give each choice a code.</source>
        <translation>Задайте код на всеки възможен отговор.</translation>
    </message>
    <message>
        <source>The choice “%1” of question %2 stands there twice.</source>
        <translation>Възможният отговор „%1“ на въпрос %2 се среща два пъти.</translation>
    </message>
    <message>
        <source>Give each choice a code of its own.</source>
        <translation>Дайте на всеки възможен отговор собствен код.</translation>
    </message>
    <message>
        <source>No questions were chosen for the group %1.</source>
        <translation>Не са избрани въпроси за групата %1.</translation>
    </message>
    <message>
        <source>Choose the questions that belong together.</source>
        <translation>Изберете въпросите, които са свързани помежду си.</translation>
    </message>
    <message>
        <source>The questions for the group %1 do not follow each other in one section and group.</source>
        <translation>Въпросите за групата %1 не са един след друг в един и същ раздел и в една и съща група.</translation>
    </message>
    <message>
        <source>Move them next to each other first.</source>
        <translation>Първо ги преместете един до друг.</translation>
    </message>
    <message>
        <source>Question %1 cannot be a row of a matrix: its answer is not one of several choices.</source>
        <translation>Въпрос %1 не може да бъде ред от матрица: на него не се отговаря с един от няколко възможни отговора.</translation>
    </message>
    <message>
        <source>Change the question&apos;s type to “choose one” first, or leave it out of the matrix.</source>
        <translation>Първо променете вида на въпроса на „Един отговор“ или го оставете извън матрицата.</translation>
    </message>
    <message>
        <source>The questions of group %1 offer different choices, and a matrix has one scale.</source>
        <translation>Въпросите в групата %1 имат различни възможни отговори, а скалата на матрицата е една.</translation>
    </message>
    <message>
        <source>Give them all the same choices first.</source>
        <translation>Първо задайте едни и същи възможни отговори за всички въпроси.</translation>
    </message>
    <message>
        <source>The group %1 cannot stand in a matrix.</source>
        <translation>Групата %1 не може да бъде в матрица.</translation>
    </message>
    <message>
        <source>Put it in front of the matrix or behind it.</source>
        <translation>Поставете я преди или след матрицата.</translation>
    </message>
    <message>
        <source>The group %1 cannot be moved into itself.</source>
        <translation>Групата %1 не може да бъде преместена в самата себе си.</translation>
    </message>
    <message>
        <source>Choose a place outside of it.</source>
        <translation>Изберете място извън нея.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>{value} is neither blank nor 0</source>
        <translation>{value} има стойност, различна от 0</translation>
    </message>
    <message>
        <source>it is not true that {condition}</source>
        <translation>не е вярно, че {condition}</translation>
    </message>
    <message>
        <source>both {a} and {b}</source>
        <translation>(едновременно {a} и {b})</translation>
    </message>
    <message>
        <source>either {a} or {b}</source>
        <translation>(или {a}, или {b})</translation>
    </message>
    <message>
        <source>(all of these hold: {list})</source>
        <translation>(изпълнени са всички тези условия: {list})</translation>
    </message>
    <message>
        <source>(at least one of these holds: {list})</source>
        <translation>(изпълнено е поне едно от тези условия: {list})</translation>
    </message>
    <message>
        <source>{a} and {b}</source>
        <translation>{a} и {b}</translation>
    </message>
    <message>
        <source>{a} or {b}</source>
        <translation>{a} или {b}</translation>
    </message>
    <message>
        <source>{a} is {b}</source>
        <translation>{a} е {b}</translation>
    </message>
    <message>
        <source>{condition} (unless {question} is blank)</source>
        <translation>{condition} (освен ако липсва отговор на {question})</translation>
    </message>
    <message>
        <source>exactly {b}</source>
        <translation>точно {b}</translation>
    </message>
    <message>
        <source>{a} is not {b}</source>
        <translation>{a} не е {b}</translation>
    </message>
    <message>
        <source>other than {b}</source>
        <translation>различен от {b}</translation>
    </message>
    <message>
        <source>{a} is below {b}</source>
        <translation>{a} е под {b}</translation>
    </message>
    <message>
        <source>{a} is before {b}</source>
        <translation>{a} е преди {b}</translation>
    </message>
    <message>
        <source>below {b}</source>
        <translation>под {b}</translation>
    </message>
    <message>
        <source>before {b}</source>
        <translation>преди {b}</translation>
    </message>
    <message>
        <source>{a} is at most {b}</source>
        <translation>{a} е най-много {b}</translation>
    </message>
    <message>
        <source>{a} is not later than {b}</source>
        <translation>{a} е не по-късно от {b}</translation>
    </message>
    <message>
        <source>at most {b}</source>
        <translation>най-много {b}</translation>
    </message>
    <message>
        <source>not later than {b}</source>
        <translation>не по-късно от {b}</translation>
    </message>
    <message>
        <source>{a} is above {b}</source>
        <translation>{a} е над {b}</translation>
    </message>
    <message>
        <source>{a} is after {b}</source>
        <translation>{a} е след {b}</translation>
    </message>
    <message>
        <source>above {b}</source>
        <translation>над {b}</translation>
    </message>
    <message>
        <source>after {b}</source>
        <translation>след {b}</translation>
    </message>
    <message>
        <source>{a} is at least {b}</source>
        <translation>{a} е най-малко {b}</translation>
    </message>
    <message>
        <source>{a} is not earlier than {b}</source>
        <translation>{a} е не по-рано от {b}</translation>
    </message>
    <message>
        <source>at least {b}</source>
        <translation>най-малко {b}</translation>
    </message>
    <message>
        <source>not earlier than {b}</source>
        <translation>не по-рано от {b}</translation>
    </message>
    <message>
        <source>nothing is answered</source>
        <translation>няма отговор</translation>
    </message>
    <message>
        <source>something is answered</source>
        <translation>има отговор</translation>
    </message>
    <message>
        <source>{question} is blank</source>
        <translation>няма отговор на {question}</translation>
    </message>
    <message>
        <source>{question} is answered</source>
        <translation>има отговор на {question}</translation>
    </message>
    <message>
        <source>{value} comes to nothing</source>
        <translation>{value} няма стойност</translation>
    </message>
    <message>
        <source>{value} comes to something</source>
        <translation>{value} има стойност</translation>
    </message>
    <message>
        <source>{choice} is chosen</source>
        <translation>{choice} е избрано</translation>
    </message>
    <message>
        <source>{choice} is not chosen</source>
        <translation>{choice} не е избрано</translation>
    </message>
    <message>
        <source>{choice} is chosen in {question}</source>
        <translation>при {question} е избрано {choice}</translation>
    </message>
    <message>
        <source>{choice} is not chosen in {question}</source>
        <translation>при {question} не е избрано {choice}</translation>
    </message>
    <message>
        <source>{choice} is not chosen together with others</source>
        <translation>{choice} не е избрано заедно с други възможности</translation>
    </message>
    <message>
        <source>{a} is from {low} to {high}</source>
        <translation>{a} е от {low} до {high}</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>from {low} to {high}</source>
        <translation>от {low} до {high}</translation>
    </message>
    <message>
        <source>{n, plural, one {at least # character} other {at least # characters}} long</source>
        <translation>{n, plural, one {с дължина най-малко # знак} other {с дължина най-малко # знака}}</translation>
    </message>
    <message>
        <source>{n, plural, one {at most # character} other {at most # characters}} long</source>
        <translation>{n, plural, one {с дължина най-много # знак} other {с дължина най-много # знака}}</translation>
    </message>
    <message>
        <source>{n, plural, one {at least # choice} other {at least # choices}}</source>
        <translation>{n, plural, one {с най-малко # избрана възможност} other {с най-малко # избрани възможности}}</translation>
    </message>
    <message>
        <source>{n, plural, one {at most # choice} other {at most # choices}}</source>
        <translation>{n, plural, one {с най-много # избрана възможност} other {с най-много # избрани възможности}}</translation>
    </message>
    <message>
        <source>Asked only if {clause}.</source>
        <translation>Попълва се само ако {clause}.</translation>
    </message>
    <message>
        <source>The answer must be {clause}.</source>
        <translation>Отговорът трябва да бъде {clause}.</translation>
    </message>
    <message>
        <source>Accepted only if {clause}.</source>
        <translation>Приема се само ако {clause}.</translation>
    </message>
    <message>
        <source>Must be answered if {clause}.</source>
        <translation>Отговорът е задължителен, ако {clause}.</translation>
    </message>
    <message>
        <source>Computed: {clause}.</source>
        <translation>Програмата изчислява: {clause}.</translation>
    </message>
    <message>
        <source>the size of {a} without its sign</source>
        <translation>абсолютната стойност на {a}</translation>
    </message>
    <message>
        <source>the arc cosine of {a}</source>
        <translation>аркускосинус от {a}</translation>
    </message>
    <message>
        <source>the area that {a} encloses</source>
        <translation>площта, оградена от {a}</translation>
    </message>
    <message>
        <source>the arc sine of {a}</source>
        <translation>аркуссинус от {a}</translation>
    </message>
    <message>
        <source>the arc tangent of {a}</source>
        <translation>аркустангенс от {a}</translation>
    </message>
    <message>
        <source>the angle of the point with the coordinates {a} and {b}</source>
        <translation>ъгъл на точката с координати {a} и {b}</translation>
    </message>
    <message>
        <source>the text coded in {a}</source>
        <translation>кодираното в {a}</translation>
    </message>
    <message>
        <source>{a} is there and not zero</source>
        <translation>стойността на {a} е налична и различна от нула</translation>
    </message>
    <message>
        <source>{a} is “true” or “1”</source>
        <translation>стойността на {a} е „true“ или „1“</translation>
    </message>
    <message>
        <source>{a} rounded up</source>
        <translation>закръглената нагоре стойност на {a}</translation>
    </message>
    <message>
        <source>the number of these answers that are yes lies between {a} and {b}: {rest}</source>
        <translation>броят на изпълнените от следните условия е между {a} и {b}: {rest}</translation>
    </message>
    <message>
        <source>the first of these that is not blank: {all}</source>
        <translation>първата непразна стойност от {all}</translation>
    </message>
    <message>
        <source>these texts one behind the other: {all}</source>
        <translation>поредицата от {all}</translation>
    </message>
    <message>
        <source>{a} contains {b}</source>
        <translation>в {a} има {b}</translation>
    </message>
    <message>
        <source>the cosine of {a}</source>
        <translation>косинус от {a}</translation>
    </message>
    <message>
        <source>{role, select, subject {the number of entries in {a}} other {the number of entries in {a}}}</source>
        <translation>{role, select, subject {броят на вписванията в {a}} other {броя на вписванията в {a}}}</translation>
    </message>
    <message>
        <source>{role, select, subject {the number of answers given in {a}} other {the number of answers given in {a}}}</source>
        <translation>{role, select, subject {броят на дадените отговори при {a}} other {броя на дадените отговори при {a}}}</translation>
    </message>
    <message>
        <source>{role, select, subject {the number of choices made in {a}} other {the number of choices made in {a}}}</source>
        <translation>{role, select, subject {броят на избраните възможности при {a}} other {броя на избраните възможности при {a}}}</translation>
    </message>
    <message>
        <source>this question</source>
        <translation>този въпрос</translation>
    </message>
    <message>
        <source>the date {a}</source>
        <translation>датата според {a}</translation>
    </message>
    <message>
        <source>the moment {a}</source>
        <translation>датата и времето според {a}</translation>
    </message>
    <message>
        <source>the days from 1970 to {a}</source>
        <translation>времето в дни от 1970 г. до {a}</translation>
    </message>
    <message>
        <source>the share of the day up to {a}</source>
        <translation>частта от денонощието, изминала до {a}</translation>
    </message>
    <message>
        <source>the checksum of {a}</source>
        <translation>контролната сума на {a}</translation>
    </message>
    <message>
        <source>the length of the way along {all}</source>
        <translation>дължината на пътя по {all}</translation>
    </message>
    <message>
        <source>{a} ends with {b}</source>
        <translation>в края на {a} има {b}</translation>
    </message>
    <message>
        <source>e to the power of {a}</source>
        <translation>e на степен {a}</translation>
    </message>
    <message>
        <source>10 to the power of {a}</source>
        <translation>10 на степен {a}</translation>
    </message>
    <message>
        <source>it never holds</source>
        <translation>условието никога не е изпълнено</translation>
    </message>
    <message>
        <source>{a} rounded down</source>
        <translation>закръглената надолу стойност на {a}</translation>
    </message>
    <message>
        <source>{a} written as {b}</source>
        <translation>стойността на {a}, изписана като {b}</translation>
    </message>
    <message>
        <source>{b} if {a}, else {c}</source>
        <translation>{b}, ако {a}, а в противен случай {c}</translation>
    </message>
    <message>
        <source>{a} in entry number {c} of {b}</source>
        <translation>стойността за {a} във вписването с номер {c} от {b}</translation>
    </message>
    <message>
        <source>the list {a}</source>
        <translation>списък {a}</translation>
    </message>
    <message>
        <source>the whole part of {a}</source>
        <translation>цялата част на {a}</translation>
    </message>
    <message>
        <source>these with {a} between them: {rest}</source>
        <translation>поредицата с разделител {a}, съставена от {rest}</translation>
    </message>
    <message>
        <source>the wording of the choice {a}</source>
        <translation>формулировката на избраната възможност при {a}</translation>
    </message>
    <message>
        <source>the number of the last entry</source>
        <translation>позицията на последното вписване</translation>
    </message>
    <message>
        <source>the natural logarithm of {a}</source>
        <translation>натурален логаритъм от {a}</translation>
    </message>
    <message>
        <source>the decimal logarithm of {a}</source>
        <translation>десетичен логаритъм от {a}</translation>
    </message>
    <message>
        <source>the largest of {all}</source>
        <translation>най-голямата стойност от {all}</translation>
    </message>
    <message>
        <source>the smallest of {all}</source>
        <translation>най-малката стойност от {all}</translation>
    </message>
    <message>
        <source>{a} without needless spaces</source>
        <translation>стойността на {a} без излишните интервали</translation>
    </message>
    <message>
        <source>it is not true that {a}</source>
        <translation>не е вярно, че {a}</translation>
    </message>
    <message>
        <source>the present moment</source>
        <translation>текущата дата и час</translation>
    </message>
    <message>
        <source>{a} as a number</source>
        <translation>числовата стойност на {a}</translation>
    </message>
    <message>
        <source>{a}, once and for all</source>
        <translation>стойността на {a}, определена еднократно</translation>
    </message>
    <message>
        <source>the number π</source>
        <translation>числото π</translation>
    </message>
    <message>
        <source>the number of the entry</source>
        <translation>позицията на вписването</translation>
    </message>
    <message>
        <source>{a} to the power of {b}</source>
        <translation>стойността на {a} на степен {b}</translation>
    </message>
    <message>
        <source>column {b} of the table {a} where {c} is {d}</source>
        <translation>стойността от колона {b} на таблица {a} в реда с {d} в колона {c}</translation>
    </message>
    <message>
        <source>a random number from 0 to 1</source>
        <translation>случайно число от 0 до 1</translation>
    </message>
    <message>
        <source>{a} in random order</source>
        <translation>{a} в случаен ред</translation>
    </message>
    <message>
        <source>{a} has the form {b}</source>
        <translation>за {a} важи образецът {b}</translation>
    </message>
    <message>
        <source>{a} rounded</source>
        <translation>закръглената стойност на {a}</translation>
    </message>
    <message>
        <source>{b} is among {a}</source>
        <translation>при {a} е избрано {b}</translation>
    </message>
    <message>
        <source>choice number {b}, counted from 0, of {a}</source>
        <translation>възможност № {b} (броено от 0) от избраните при {a}</translation>
    </message>
    <message>
        <source>the sine of {a}</source>
        <translation>синус от {a}</translation>
    </message>
    <message>
        <source>the square root of {a}</source>
        <translation>корен квадратен от {a}</translation>
    </message>
    <message>
        <source>{a} begins with {b}</source>
        <translation>в началото на {a} има {b}</translation>
    </message>
    <message>
        <source>{a} as a text</source>
        <translation>стойността на {a} като текст</translation>
    </message>
    <message>
        <source>{role, select, subject {the number of characters in {a}} other {the number of characters in {a}}}</source>
        <translation>{role, select, subject {броят на знаците в {a}} other {броя на знаците в {a}}}</translation>
    </message>
    <message>
        <source>the part of {a} from character {b} on, counted from 0</source>
        <translation>частта от {a}, започваща със знак № {b} (броено от 0)</translation>
    </message>
    <message>
        <source>the part of {a} from character {b} on</source>
        <translation>частта от {a}, започваща със знак № {b}</translation>
    </message>
    <message>
        <source>what stands behind {b} in {a}</source>
        <translation>частта от {a} след {b}</translation>
    </message>
    <message>
        <source>what stands before {b} in {a}</source>
        <translation>частта от {a} преди {b}</translation>
    </message>
    <message>
        <source>the sum of {a}</source>
        <translation>сумата за {a} от всички вписвания</translation>
    </message>
    <message>
        <source>the tangent of {a}</source>
        <translation>тангенс от {a}</translation>
    </message>
    <message>
        <source>today’s date</source>
        <translation>днешната дата</translation>
    </message>
    <message>
        <source>{a} with the characters {b} exchanged for {c}</source>
        <translation>стойността на {a}, в която знаците {b} са заменени с {c}</translation>
    </message>
    <message>
        <source>it always holds</source>
        <translation>условието винаги е изпълнено</translation>
    </message>
    <message>
        <source>a random identifier</source>
        <translation>случаен идентификатор</translation>
    </message>
    <message>
        <source>the weights of the answers that are yes come to between {a} and {b}: {rest}</source>
        <translation>сборът от тежестите на изпълнените от следните условия е между {a} и {b}: {rest}</translation>
    </message>
    <message>
        <source>{all} together</source>
        <translation>{all}, взети заедно</translation>
    </message>
    <message>
        <source>{role, select, subject {the answer} other {the answer}}</source>
        <translation>{role, select, subject {отговорът} other {отговора}}</translation>
    </message>
    <message>
        <source>the choice’s column “{column}”</source>
        <translation>колоната „{column}“ на възможността</translation>
    </message>
    <message>
        <source>minus {value}</source>
        <translation>минус {value}</translation>
    </message>
    <message>
        <source>whether {condition}</source>
        <translation>дали {condition}</translation>
    </message>
    <message>
        <source>“true”</source>
        <translation>„вярно“</translation>
    </message>
    <message>
        <source>“false”</source>
        <translation>„невярно“</translation>
    </message>
    <message>
        <source>{n, plural, one {{a} rounded to # decimal} other {{a} rounded to # decimals}}</source>
        <translation>{n, plural, one {стойността на {a}, закръглена до # десетичен знак} other {стойността на {a}, закръглена до # десетични знака}}</translation>
    </message>
    <message>
        <source>the part of {a} from character {b} up to, but without, character {c}, counted from 0</source>
        <translation>частта от {a}, започваща със знак № {b} и завършваща преди знак № {c} (броено от 0)</translation>
    </message>
    <message>
        <source>{c} characters of {a} from character {b} on</source>
        <translation>частта от {a}, започваща със знак № {b} (брой знаци: {c})</translation>
    </message>
    <message>
        <source>the remainder of {a} ÷ {b}</source>
        <translation>остатък от {a} ÷ {b}</translation>
    </message>
    <message>
        <source>this entry</source>
        <translation>това вписване</translation>
    </message>
    <message>
        <source>what stands at {path}</source>
        <translation>съдържанието на {path}</translation>
    </message>
    <message>
        <source>{role, select, subject {{question}} other {{question}}}</source>
        <translation>{role, select, subject {отговорът на {question}} other {отговора на {question}}}</translation>
    </message>
    <message>
        <source>{answer, select, yes {Yes} other {No}}</source>
        <translation>{answer, select, yes {„Да“} other {„Не“}}</translation>
    </message>
</context>
<context>
    <name>Expression</name>
    <message numerus="yes">
        <source>The expression is longer than %n character(s).</source>
        <translation>
            <numerusform>Изразът е по-дълъг от %n знак.</numerusform>
            <numerusform>Изразът е по-дълъг от %n знака.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compute a part of it in a question of its own.</source>
        <translation>Изчислете част от него в отделен въпрос.</translation>
    </message>
</context>
<context>
    <name>ExpressionEvaluation</name>
    <message>
        <source>There is no list or attached table called “%1”.</source>
        <translation>Няма списък или приложена таблица с име „%1“.</translation>
    </message>
    <message>
        <source>Attach the table, or correct its name.</source>
        <translation>Приложете таблицата или поправете името ѝ.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>„%1“ не е дата.</translation>
    </message>
    <message>
        <source>Dates are written as 2026-03-05.</source>
        <translation>Датите се пишат във вида 2026-03-05.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day.</source>
        <translation>„%1“ не е час.</translation>
    </message>
    <message>
        <source>Times are written as 14:30.</source>
        <translation>Часовете се пишат във вида 14:30.</translation>
    </message>
    <message>
        <source>“%%1” means nothing in a date format.</source>
        <translation>„%%1“ няма значение във формат на дата.</translation>
    </message>
    <message>
        <source>Use %Y, %m, %d and the like, for example &apos;%d.%m.%Y&apos;.</source>
        <translation>Използвайте %Y, %m, %d и подобни, например &apos;%d.%m.%Y&apos;.</translation>
    </message>
    <message>
        <source>There is no question with the code “%1”.</source>
        <translation>Няма въпрос с код „%1“.</translation>
    </message>
    <message>
        <source>Write the code of a question of this questionnaire.</source>
        <translation>Напишете код на въпрос от този въпросник.</translation>
    </message>
    <message>
        <source>The expression takes too long to compute.</source>
        <translation>Изчисляването на израза отнема твърде много време.</translation>
    </message>
    <message>
        <source>Look fewer things up in long tables.</source>
        <translation>Намалете търсенията в дълги таблици.</translation>
    </message>
    <message>
        <source>A question or repeat is needed here, not a computed value.</source>
        <translation>Тук е нужен въпрос или повтаряща се група, а не изчислена стойност.</translation>
    </message>
    <message>
        <source>Write ${code}.</source>
        <translation>Напишете ${code}.</translation>
    </message>
    <message>
        <source>“%1” does not lie in the repeat that is named.</source>
        <translation>„%1“ не е част от посочената повтаряща се група.</translation>
    </message>
    <message>
        <source>Name the repeat that is around the question.</source>
        <translation>Посочете повтарящата се група, в която се намира въпросът.</translation>
    </message>
    <message>
        <source>The regular expression “%1” takes too long on this text.</source>
        <translation>Проверката на този текст с регулярния израз „%1“ отнема твърде много време.</translation>
    </message>
    <message>
        <source>Do not repeat a group that itself ends in a repetition, as in (a+)+.</source>
        <translation>Не повтаряйте група, която сама завършва с повторение, като (a+)+.</translation>
    </message>
    <message>
        <source>This digest is not known.</source>
        <translation>Този вид контролна сума не е познат.</translation>
    </message>
    <message>
        <source>Use MD5, SHA-1, SHA-256, SHA-384 or SHA-512, and base64 or hex.</source>
        <translation>Използвайте MD5, SHA-1, SHA-256, SHA-384 или SHA-512 и base64 или hex.</translation>
    </message>
    <message>
        <source>“%1” is no text in base64.</source>
        <translation>„%1“ не е текст в base64.</translation>
    </message>
    <message>
        <source>Check where the value comes from.</source>
        <translation>Проверете откъде идва стойността.</translation>
    </message>
    <message>
        <source>What “*” stands for is not known here.</source>
        <translation>Тук не е известно какво замества „*“.</translation>
    </message>
    <message>
        <source>Write ${code} for each question.</source>
        <translation>Напишете ${code} за всеки въпрос.</translation>
    </message>
    <message>
        <source>The start of a random order is no number.</source>
        <translation>Началото на случайната подредба не е число.</translation>
    </message>
    <message>
        <source>Give a whole number, or leave it out.</source>
        <translation>Посочете цяло число или го пропуснете.</translation>
    </message>
</context>
<context>
    <name>ExpressionFunction</name>
    <message>
        <source>Both conditions hold</source>
        <translation>И двете условия са изпълнени</translation>
    </message>
    <message>
        <source>At least one of the conditions holds</source>
        <translation>Поне едно от условията е изпълнено</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Разделено на</translation>
    </message>
    <message>
        <source>The remainder of a division</source>
        <translation>Остатъкът от деление</translation>
    </message>
    <message>
        <source>The number without its sign</source>
        <translation>Абсолютната стойност на число</translation>
    </message>
    <message>
        <source>The arc cosine of a number</source>
        <translation>Аркускосинусът на число</translation>
    </message>
    <message>
        <source>The area that a line of points encloses, in m²</source>
        <translation>Площта в m², оградена от линия от точки</translation>
    </message>
    <message>
        <source>The arc sine of a number</source>
        <translation>Аркуссинусът на число</translation>
    </message>
    <message>
        <source>The arc tangent of a number</source>
        <translation>Аркустангенсът на число</translation>
    </message>
    <message>
        <source>The angle of a point from its two coordinates</source>
        <translation>Ъгълът на точка според двете ѝ координати</translation>
    </message>
    <message>
        <source>The text that was coded as Base64</source>
        <translation>Текстът, който е бил кодиран с Base64</translation>
    </message>
    <message>
        <source>Whether there is a value other than 0</source>
        <translation>Дали има стойност, различна от 0</translation>
    </message>
    <message>
        <source>Whether a text is “true” or “1”</source>
        <translation>Дали даден текст е „true“ или „1“</translation>
    </message>
    <message>
        <source>The number rounded up to a whole one</source>
        <translation>Числото, закръглено нагоре до цяло</translation>
    </message>
    <message>
        <source>Whether so many of the answers are yes</source>
        <translation>Дали толкова от отговорите са „да“</translation>
    </message>
    <message>
        <source>The first of the values that is not blank</source>
        <translation>Първата непразна стойност от посочените</translation>
    </message>
    <message>
        <source>The texts, one behind the other</source>
        <translation>Текстовете, слети един след друг</translation>
    </message>
    <message>
        <source>Whether a text stands in another</source>
        <translation>Дали един текст се съдържа в друг</translation>
    </message>
    <message>
        <source>The cosine of an angle</source>
        <translation>Косинусът на ъгъл</translation>
    </message>
    <message>
        <source>How many instances of a repeat there are</source>
        <translation>Броят на вписванията в повтаряща се група</translation>
    </message>
    <message>
        <source>How many answers of a repeat are not blank</source>
        <translation>Броят на непразните отговори в повтаряща се група</translation>
    </message>
    <message>
        <source>How many choices were made</source>
        <translation>Броят на избраните отговори</translation>
    </message>
    <message>
        <source>Where the expression stands</source>
        <translation>Мястото, на което се намира изразът</translation>
    </message>
    <message>
        <source>The date that a text or a number stands for</source>
        <translation>Датата, която се означава с текст или число</translation>
    </message>
    <message>
        <source>The moment that a text or a number stands for</source>
        <translation>Моментът (дата и час), който се означава с текст или число</translation>
    </message>
    <message>
        <source>A date as a number of days since 1970</source>
        <translation>Дата като брой дни от 1970&#xa0;г. насам</translation>
    </message>
    <message>
        <source>A time as a share of the day</source>
        <translation>Час като част от денонощието</translation>
    </message>
    <message>
        <source>The checksum of a text</source>
        <translation>Контролната сума на текст</translation>
    </message>
    <message>
        <source>The length of a line of points, in metres</source>
        <translation>Дължината на линия от точки, в метри</translation>
    </message>
    <message>
        <source>Whether a text ends with another</source>
        <translation>Дали един текст завършва с друг</translation>
    </message>
    <message>
        <source>e to the power of a number</source>
        <translation>Числото e на дадена степен</translation>
    </message>
    <message>
        <source>10 to the power of a number</source>
        <translation>Числото 10 на дадена степен</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никога</translation>
    </message>
    <message>
        <source>The number rounded down to a whole one</source>
        <translation>Числото, закръглено надолу до цяло</translation>
    </message>
    <message>
        <source>A date written after a pattern</source>
        <translation>Дата, изписана по образец</translation>
    </message>
    <message>
        <source>A moment written after a pattern</source>
        <translation>Дата и час, изписани по образец</translation>
    </message>
    <message>
        <source>One of two values, as a condition holds or not</source>
        <translation>Една от две стойности според това дали дадено условие е изпълнено</translation>
    </message>
    <message>
        <source>A question&apos;s answer in a certain instance of its repeat</source>
        <translation>Отговорът на въпрос в определено вписване от повтарящата се група</translation>
    </message>
    <message>
        <source>A list to look things up in</source>
        <translation>Списък, в който се търсят стойности</translation>
    </message>
    <message>
        <source>The whole part of a number</source>
        <translation>Цялата част на число</translation>
    </message>
    <message>
        <source>Values one behind the other, with a sign between</source>
        <translation>Стойности една след друга, с разделител между тях</translation>
    </message>
    <message>
        <source>The words of a choice</source>
        <translation>Текстът на възможен отговор</translation>
    </message>
    <message>
        <source>The number of the last entry</source>
        <translation>Номерът на последното вписване</translation>
    </message>
    <message>
        <source>The natural logarithm</source>
        <translation>Натурален логаритъм</translation>
    </message>
    <message>
        <source>The logarithm to base 10</source>
        <translation>Логаритъм при основа 10</translation>
    </message>
    <message>
        <source>The largest value</source>
        <translation>Най-голямата стойност</translation>
    </message>
    <message>
        <source>The smallest value</source>
        <translation>Най-малката стойност</translation>
    </message>
    <message>
        <source>A text without needless spaces</source>
        <translation>Текст без излишни интервали</translation>
    </message>
    <message>
        <source>That a condition does not hold</source>
        <translation>Дали дадено условие не е изпълнено</translation>
    </message>
    <message>
        <source>This moment</source>
        <translation>Настоящият момент</translation>
    </message>
    <message>
        <source>A text read as a number</source>
        <translation>Текст, прочетен като число</translation>
    </message>
    <message>
        <source>A value that is computed once and then kept</source>
        <translation>Стойност, която се изчислява веднъж и след това се запазва</translation>
    </message>
    <message>
        <source>3.14159…</source>
        <translation>3,14159…</translation>
    </message>
    <message>
        <source>The number of an entry in its repeat</source>
        <translation>Номерът на вписване в повтарящата се група</translation>
    </message>
    <message>
        <source>A number to the power of another</source>
        <translation>Число, повдигнато на степен</translation>
    </message>
    <message>
        <source>A value that is looked up in a table</source>
        <translation>Стойност, намерена в таблица</translation>
    </message>
    <message>
        <source>A random number from 0 to 1</source>
        <translation>Случайно число от 0 до 1</translation>
    </message>
    <message>
        <source>A list in random order</source>
        <translation>Списък в случаен ред</translation>
    </message>
    <message>
        <source>Whether a text has a given form (a regular expression)</source>
        <translation>Дали текст отговаря на даден образец (регулярен израз)</translation>
    </message>
    <message>
        <source>The number rounded, to so many decimals</source>
        <translation>Числото, закръглено до даден брой знаци след десетичната запетая</translation>
    </message>
    <message>
        <source>Whether a choice was made</source>
        <translation>Дали е избран даден отговор</translation>
    </message>
    <message>
        <source>One of the choices made, counted from 0</source>
        <translation>Един от избраните отговори, като броенето започва от 0</translation>
    </message>
    <message>
        <source>The sine of an angle</source>
        <translation>Синусът на ъгъл</translation>
    </message>
    <message>
        <source>The square root</source>
        <translation>Квадратен корен</translation>
    </message>
    <message>
        <source>Whether a text begins with another</source>
        <translation>Дали един текст започва с друг</translation>
    </message>
    <message>
        <source>A value as a text</source>
        <translation>Стойност като текст</translation>
    </message>
    <message>
        <source>How many characters a text has</source>
        <translation>Броят на знаците в текст</translation>
    </message>
    <message>
        <source>A part of a text, counted from 0</source>
        <translation>Част от текст, като броенето започва от 0</translation>
    </message>
    <message>
        <source>A part of a text, counted from 1</source>
        <translation>Част от текст, като броенето започва от 1</translation>
    </message>
    <message>
        <source>What stands behind a text in another</source>
        <translation>Частта от един текст, която следва след друг</translation>
    </message>
    <message>
        <source>What stands before a text in another</source>
        <translation>Частта от един текст, която предхожда друг</translation>
    </message>
    <message>
        <source>The sum over all instances of a repeat</source>
        <translation>Сборът от всички вписвания в повтаряща се група</translation>
    </message>
    <message>
        <source>The tangent of an angle</source>
        <translation>Тангенсът на ъгъл</translation>
    </message>
    <message>
        <source>Today’s date</source>
        <translation>Днешната дата</translation>
    </message>
    <message>
        <source>A text in which characters are exchanged</source>
        <translation>Текст, в който едни знаци са заменени с други</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Винаги</translation>
    </message>
    <message>
        <source>A random identifier</source>
        <translation>Случаен идентификатор</translation>
    </message>
    <message>
        <source>Whether the weights of the answers that are yes come to so much</source>
        <translation>Дали сборът от теглата на отговорите „да“ е в зададените граници</translation>
    </message>
    <message>
        <source>The answers to all of the questions</source>
        <translation>Отговорите на всички посочени въпроси</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Не</translation>
    </message>
</context>
<context>
    <name>ExpressionLexer</name>
    <message>
        <source>The number %1 is followed directly by letters.</source>
        <translation>Непосредствено след числото %1 има букви.</translation>
    </message>
    <message>
        <source>Write large numbers with all their digits, and put words between quotes.</source>
        <translation>Изписвайте големите числа с всичките им цифри, а текста ограждайте с кавички.</translation>
    </message>
    <message>
        <source>A text stands between curly quotes.</source>
        <translation>Текстът е ограден с типографски кавички.</translation>
    </message>
    <message>
        <source>Use straight quotes: &apos;text&apos; or &quot;text&quot;.</source>
        <translation>Използвайте прави единични или двойни кавички: &apos;текст&apos;.</translation>
    </message>
    <message>
        <source>A text begins here and never ends.</source>
        <translation>Тук започва текст, който няма край.</translation>
    </message>
    <message>
        <source>Close the text with the quote that opens it.</source>
        <translation>Затворете текста със същата кавичка, с която започва.</translation>
    </message>
    <message>
        <source>A question begins with ${ and never ends.</source>
        <translation>Въпрос започва с ${ и няма край.</translation>
    </message>
    <message>
        <source>Write ${code}.</source>
        <translation>Напишете ${code}.</translation>
    </message>
    <message>
        <source>Answers of the form saved last cannot be read.</source>
        <translation>Отговорите от последно запазения формуляр не могат да се четат.</translation>
    </message>
    <message>
        <source>Last year&apos;s answers stand beside the question; remove ${last-saved#…}.</source>
        <translation>Отговорите от миналата година стоят до въпроса; премахнете ${last-saved#…}.</translation>
    </message>
    <message>
        <source>“%1” is no question code.</source>
        <translation>„%1“ не е код на въпрос.</translation>
    </message>
    <message>
        <source>Write the code alone between ${ and }.</source>
        <translation>Между ${ и } напишете само кода.</translation>
    </message>
    <message>
        <source>The character “%1” means nothing here.</source>
        <translation>Знакът „%1“ няма значение тук.</translation>
    </message>
    <message>
        <source>Remove it, or put the text that it belongs to between quotes.</source>
        <translation>Премахнете го или оградете с кавички текста, към който принадлежи.</translation>
    </message>
    <message>
        <source>Write = once: ${a} = &apos;yes&apos;.</source>
        <translation>Напишете = само веднъж: ${a} = &apos;yes&apos;.</translation>
    </message>
    <message>
        <source>Write the word and.</source>
        <translation>Напишете думата and.</translation>
    </message>
    <message>
        <source>Write the word or.</source>
        <translation>Напишете думата or.</translation>
    </message>
    <message>
        <source>Write != for “is not equal to”.</source>
        <translation>За „различно от“ напишете !=.</translation>
    </message>
    <message>
        <source>Write &gt;= for “at least”.</source>
        <translation>За „най-малко“ напишете &gt;=.</translation>
    </message>
    <message>
        <source>Write &lt;= for “at most”.</source>
        <translation>За „най-много“ напишете &lt;=.</translation>
    </message>
    <message>
        <source>Write mod for the remainder, or divide by 100: div 100.</source>
        <translation>За остатък при деление напишете mod, а за процент разделете на 100: div 100.</translation>
    </message>
    <message>
        <source>Write ${code} for a question.</source>
        <translation>За въпрос напишете ${code}.</translation>
    </message>
    <message>
        <source>“%1” is not a sign of this language.</source>
        <translation>„%1“ не е знак от този език.</translation>
    </message>
    <message>
        <source>Write not(…).</source>
        <translation>Напишете not(…).</translation>
    </message>
    <message>
        <source>Write pow(a, b) for a to the power of b.</source>
        <translation>За a на степен b напишете pow(a, b).</translation>
    </message>
    <message>
        <source>Separate what stands in brackets by commas.</source>
        <translation>Разделяйте със запетаи частите в скобите.</translation>
    </message>
    <message>
        <source>Write the word and, or concat(…) to join texts.</source>
        <translation>Напишете думата and, а за съединяване на текстове – concat(…).</translation>
    </message>
    <message>
        <source>Write the hyphen - for minus.</source>
        <translation>За минус напишете късото тире -.</translation>
    </message>
    <message>
        <source>Write * for “times”.</source>
        <translation>За „по“ напишете *.</translation>
    </message>
    <message>
        <source>Write div to divide: ${a} div 2.</source>
        <translation>За деление напишете div: ${a} div 2.</translation>
    </message>
</context>
<context>
    <name>ExpressionParser</name>
    <message>
        <source>The expression is empty.</source>
        <translation>Изразът е празен.</translation>
    </message>
    <message>
        <source>Write an expression, or leave it out.</source>
        <translation>Напишете израз или го пропуснете.</translation>
    </message>
    <message>
        <source>The expression is nested too deeply.</source>
        <translation>В израза има твърде много вложени части.</translation>
    </message>
    <message>
        <source>Compute a part of it in a question of its own.</source>
        <translation>Изчислете част от него в отделен въпрос.</translation>
    </message>
    <message>
        <source>A bracket opens here and is never closed.</source>
        <translation>Тук се отваря скоба, която не се затваря.</translation>
    </message>
    <message>
        <source>Add “%1” where the part in brackets ends.</source>
        <translation>Добавете „%1“ там, където свършва частта в скоби.</translation>
    </message>
    <message>
        <source>“/” leads to a name and does not divide.</source>
        <translation>„/“ води към име и не означава деление.</translation>
    </message>
    <message>
        <source>Write div to divide: ${a} div 2.</source>
        <translation>За деление напишете div: ${a} div 2.</translation>
    </message>
    <message>
        <source>There is no function called “%1”.</source>
        <translation>Няма функция с име „%1“.</translation>
    </message>
    <message>
        <source>Check its spelling; names of functions are in lower case.</source>
        <translation>Проверете изписването; имената на функциите са с малки букви.</translation>
    </message>
    <message numerus="yes">
        <source>The function “%1” does not take %n argument(s).</source>
        <translation>
            <numerusform>Функцията „%1“ не приема %n аргумент.</numerusform>
            <numerusform>Функцията „%1“ не приема %n аргумента.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give it %n.</source>
        <translation>
            <numerusform>Необходим ѝ е %n.</numerusform>
            <numerusform>Необходими са ѝ %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give it at least %n.</source>
        <translation>
            <numerusform>Необходим ѝ е най-малко %n.</numerusform>
            <numerusform>Необходими са ѝ най-малко %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give it %1 to %2.</source>
        <translation>Необходими са ѝ от %1 до %2.</translation>
    </message>
    <message>
        <source>In “%1” a repeat has no index.</source>
        <translation>В „%1“ повтаряща се група е без номер.</translation>
    </message>
    <message>
        <source>After the question give pairs: a repeat and the number of its instance.</source>
        <translation>След въпроса посочете двойки: повтаряща се група и пореден номер в нея.</translation>
    </message>
    <message>
        <source>A question or repeat is needed here, not a computed value.</source>
        <translation>Тук е нужен въпрос или повтаряща се група, а не изчислена стойност.</translation>
    </message>
    <message>
        <source>Write ${code}.</source>
        <translation>Напишете ${code}.</translation>
    </message>
    <message>
        <source>The bracket “%1” closes none that is open.</source>
        <translation>Скобата „%1“ не затваря никоя отворена скоба.</translation>
    </message>
    <message>
        <source>Remove it, or add the bracket that opens it.</source>
        <translation>Премахнете я или добавете скобата, която я отваря.</translation>
    </message>
    <message>
        <source>“%1” must be written in lower case.</source>
        <translation>„%1“ се пише с малки букви.</translation>
    </message>
    <message>
        <source>Write %1.</source>
        <translation>Напишете %1.</translation>
    </message>
    <message>
        <source>Before “%1” an operator is missing.</source>
        <translation>Преди „%1“ липсва знак за действие.</translation>
    </message>
    <message>
        <source>Join two parts with and, or, =, + or the like; texts stand between quotes.</source>
        <translation>Свържете двете части с and, or, =, + или друг знак; текстът се огражда с кавички.</translation>
    </message>
    <message>
        <source>The expression breaks off.</source>
        <translation>Изразът прекъсва.</translation>
    </message>
    <message>
        <source>Add what belongs after the last sign, or remove that sign.</source>
        <translation>Допишете каквото следва след последния знак или премахнете този знак.</translation>
    </message>
    <message>
        <source>Before “%1” something is missing.</source>
        <translation>Преди „%1“ липсва нещо.</translation>
    </message>
    <message>
        <source>A question, a number or a text between quotes belongs here.</source>
        <translation>Тук трябва да има въпрос, число или текст в кавички.</translation>
    </message>
    <message>
        <source>Write %1() for the function, &apos;%1&apos; for the text.</source>
        <translation>Напишете %1() за функцията или &apos;%1&apos; за текста.</translation>
    </message>
    <message>
        <source>Write &apos;%1&apos; for the text, ${%1} for the question.</source>
        <translation>Напишете &apos;%1&apos; за текста или ${%1} за въпроса.</translation>
    </message>
    <message>
        <source>The word “%1” stands without quotes.</source>
        <translation>Думата „%1“ е без кавички.</translation>
    </message>
    <message>
        <source>The axis “%1” cannot be followed here.</source>
        <translation>Оста „%1“ не може да се използва тук.</translation>
    </message>
    <message>
        <source>Use child, parent, self or descendant, or write ${code} for a question.</source>
        <translation>Използвайте child, parent, self или descendant или напишете ${code} за въпрос.</translation>
    </message>
    <message>
        <source>A path cannot end in “%1(…)”.</source>
        <translation>Пътят не може да завършва с „%1(…)“.</translation>
    </message>
    <message>
        <source>Let the path end in the name of a question.</source>
        <translation>Нека пътят завършва с името на въпрос.</translation>
    </message>
    <message>
        <source>The function “%1” of other programs is not supported here.</source>
        <translation>Функцията „%1“ от други програми не се поддържа тук.</translation>
    </message>
    <message>
        <source>Say it with the functions that there are, or ask for it in another way.</source>
        <translation>Изразете го с наличните функции или задайте въпроса по друг начин.</translation>
    </message>
    <message>
        <source>In “%1” a condition has no weight.</source>
        <translation>В „%1“ едно от условията няма тегло.</translation>
    </message>
    <message>
        <source>After the two bounds give pairs: a condition and its weight.</source>
        <translation>След двете граници посочете двойки: условие и неговото тегло.</translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>Value</source>
        <translation>Стойност</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Мерна единица</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Попитани</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Покритие</translation>
    </message>
    <message>
        <source>Same partners</source>
        <translation>Съпоставими респонденти</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Предходна година</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сега</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Бележка</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>withheld</source>
        <translation>не се показва</translation>
    </message>
    <message>
        <source>n = {n}</source>
        <translation>n&#xa0;=&#xa0;{n}</translation>
    </message>
    <message>
        <source>n = {n} of {asked} asked ({coverage})</source>
        <translation>n&#xa0;=&#xa0;{n} от {asked} попитани ({coverage})</translation>
    </message>
    <message>
        <source>%1: no round</source>
        <translation>%1&#xa0;г.: няма проучване</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;г.: %2, %3</translation>
    </message>
    <message>
        <source>There was no round for %1.</source>
        <translation>За %1&#xa0;г. не е имало проучване.</translation>
    </message>
    <message>
        <source>The value for %1 is withheld: fewer than three partners stand behind it, and it could tell what one of them answered.</source>
        <translation>Стойността за %1&#xa0;г. не се показва: тя се основава на по-малко от трима партньори и от нея би могло да се разбере отговорът на някой от тях.</translation>
    </message>
    <message>
        <source>No accepted response for %1 was asked this.</source>
        <translation>Този въпрос не е зададен на никого от респондентите с приет отговор за %1&#xa0;г.</translation>
    </message>
    <message>
        <source>Nobody gave a value for %1.</source>
        <translation>Никой не е посочил стойност за %1&#xa0;г.</translation>
    </message>
    <message>
        <source>The values for %1 add up to zero where they would have to be divided by.</source>
        <translation>Сборът на стойностите в знаменателя за %1&#xa0;г. е нула.</translation>
    </message>
    <message>
        <source>There is nothing to compare like for like: no earlier year asked the same.</source>
        <translation>Няма съпоставими респонденти: същият въпрос не е задаван през по-ранна година.</translation>
    </message>
    <message>
        <source>Fewer than three partners gave a value in both years, so they are not compared.</source>
        <translation>Стойност и за двете години са посочили по-малко от трима партньори, затова не се прави сравнение.</translation>
    </message>
    <message>
        <source>Those who gave a value in both years cannot be compared: there is nothing to divide by.</source>
        <translation>Респондентите, посочили стойност и за двете години, не могат да бъдат сравнени: знаменателят е нула.</translation>
    </message>
    <message>
        <source>The same {n, plural, one {# partner} other {# partners}}: {before} in {previous}, {now} in {year}.</source>
        <translation>{n, plural, one {# съпоставим респондент} other {# съпоставими респонденти}}: {before} през {previous}&#xa0;г., {now} през {year}&#xa0;г.</translation>
    </message>
    <message>
        <source>{change} since {year} among the same {n, plural, one {# partner} other {# partners}}</source>
        <translation>{change} спрямо {year}&#xa0;г. при {n, plural, one {# съпоставим респондент} other {# съпоставими респонденти}}</translation>
    </message>
    <message>
        <source>{n, plural, one {# partner says} other {# partners say}} that it does not apply to them.</source>
        <translation>{n, plural, one {# партньор посочва, че показателят не се отнася за него} other {# партньори посочват, че показателят не се отнася за тях}}.</translation>
    </message>
    <message>
        <source>Break in %1: question %2 is new.</source>
        <translation>Прекъсване на реда през %1&#xa0;г.: въпрос %2 е нов.</translation>
    </message>
    <message>
        <source>Break in %1: question %2 was dropped.</source>
        <translation>Прекъсване на реда през %1&#xa0;г.: въпрос %2 е отпаднал.</translation>
    </message>
    <message>
        <source>Break in %1: question %2 has another unit.</source>
        <translation>Прекъсване на реда през %1&#xa0;г.: въпрос %2 е с друга мерна единица.</translation>
    </message>
    <message>
        <source>Break in %1: question %2 has another type.</source>
        <translation>Прекъсване на реда през %1&#xa0;г.: въпрос %2 е от друг вид.</translation>
    </message>
    <message>
        <source>no round</source>
        <translation>няма проучване</translation>
    </message>
    <message>
        <source>break</source>
        <translation>прекъсване</translation>
    </message>
    <message>
        <source>Break in %1: question %2 was reworded.</source>
        <translation>Прекъсване на реда през %1&#xa0;г.: въпрос %2 е преформулиран.</translation>
    </message>
    <message>
        <source>Break in %1: question %2 was split.</source>
        <translation>Прекъсване на реда през %1&#xa0;г.: въпрос %2 е разделен.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>All partners</source>
        <translation>Всички партньори</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Непосочено</translation>
    </message>
    <message>
        <source>The register has no round that reports on %1.</source>
        <translation>В регистъра няма проучване, което да отчита %1&#xa0;г.</translation>
    </message>
    <message>
        <source>Choose a year with a round, or open a round for this year.</source>
        <translation>Изберете година с проучване или открийте проучване за тази година.</translation>
    </message>
    <message>
        <source>The round that reports on %1 has not been opened yet.</source>
        <translation>Проучването за отчетната %1&#xa0;г. още не е открито.</translation>
    </message>
    <message>
        <source>Choose an earlier year, or open the round.</source>
        <translation>Изберете по-ранна година или открийте проучването.</translation>
    </message>
</context>
<context>
    <name>FileBytes</name>
    <message>
        <source>The file does not exist.</source>
        <translation>Файлът не съществува.</translation>
    </message>
    <message>
        <source>Check its name and place.</source>
        <translation>Проверете името и мястото му.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Това е папка, а не файл.</translation>
    </message>
    <message>
        <source>Choose the files inside it.</source>
        <translation>Изберете файловете в нея.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Файлът не може да бъде прочетен: %1.</translation>
    </message>
    <message>
        <source>Close it in other programs, or copy it to this computer, and try again.</source>
        <translation>Затворете го в другите програми или го копирайте на този компютър и опитайте отново.</translation>
    </message>
    <message>
        <source>The file is larger than a response can be.</source>
        <translation>Файлът е по-голям, отколкото може да бъде един отговор.</translation>
    </message>
    <message>
        <source>Choose the file that the form saved.</source>
        <translation>Изберете файла, който формулярът е запазил.</translation>
    </message>
</context>
<context>
    <name>FillForm</name>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Choose, or type to search</source>
        <translation>Изберете или пишете, за да търсите</translation>
    </message>
    <message>
        <source>“{typed}” is not in the list. Choose one of its entries.</source>
        <translation>„{typed}“ не е в списъка. Изберете някоя от възможностите в него.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Коментар</translation>
    </message>
    <message>
        <source>Comment on {question}</source>
        <translation>Коментар към въпроса „{question}“</translation>
    </message>
    <message>
        <source>Drop files here as evidence</source>
        <translation>Пуснете тук файлове като доказателства</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Избери файлове…</translation>
    </message>
    <message>
        <source>Choose evidence</source>
        <translation>Избери доказателства</translation>
    </message>
    <message>
        <source>Remove {file}</source>
        <translation>Премахни {file}</translation>
    </message>
    <message>
        <source>{n, plural, one {The form leaves out the rules of one question} other {The form leaves out the rules of # questions}} until they can be read.</source>
        <translation>{n, plural, one {Правилата на един въпрос няма да се прилагат} other {Правилата на # въпроса няма да се прилагат}} във формуляра, докато не станат четими.</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Следващ раздел</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Предишен раздел</translation>
    </message>
    <message>
        <source>Everything here is answered.</source>
        <translation>На всичко тук е отговорено.</translation>
    </message>
    <message>
        <source>{n, plural, one {# of {all} questions is still open} other {# of {all} questions are still open}}</source>
        <translation>{n, plural, one {Остава # въпрос без отговор от общо {all}} other {Остават # въпроса без отговор от общо {all}}}</translation>
    </message>
    <message>
        <source>Sections of the form</source>
        <translation>Раздели на формуляра</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>измерено</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>изчислено</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>оценено (приблизително)</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>неприложимо</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>няма данни</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>поверително</translation>
    </message>
    <message>
        <source>“{typed}” can be read in two ways. Write {thousand} or {decimal}.</source>
        <translation>„{typed}“ може да се разбере по два начина. Напишете {thousand} или {decimal}.</translation>
    </message>
    <message>
        <source>“{typed}” looks like a range. Write one number; a comment can say more.</source>
        <translation>„{typed}“ прилича на интервал от стойности. Напишете едно число; повече можете да посочите в коментар.</translation>
    </message>
    <message>
        <source>“{typed}” comes to no number. Correct the sum or write its result.</source>
        <translation>От „{typed}“ не се получава число. Поправете сметката или напишете резултата от нея.</translation>
    </message>
    <message>
        <source>“{unit}” cannot be converted to {asked}. Write the number in {asked}.</source>
        <translation>„{unit}“ не може да се преобразува в {asked}. Напишете числото в {asked}.</translation>
    </message>
    <message>
        <source>“{typed}” is not a number. Write it like {example}.</source>
        <translation>„{typed}“ не е число. Напишете го във вида {example}.</translation>
    </message>
    <message>
        <source>This is about {n} times last year&apos;s value. Please check the unit; if it is right, say why in a comment.</source>
        <translation>Стойността е около {n} пъти по-голяма от миналогодишната. Моля, проверете мерната единица; ако стойността е вярна, посочете причината в коментар.</translation>
    </message>
    <message>
        <source>Last year&apos;s value was about {n} times as large. Please check the unit; if it is right, say why in a comment.</source>
        <translation>Миналогодишната стойност е била около {n} пъти по-голяма. Моля, проверете мерната единица; ако новата стойност е вярна, посочете причината в коментар.</translation>
    </message>
    <message>
        <source>This looks like a share of 1. Per cent are asked: write 35 for 35 %. If it is right, say why in a comment.</source>
        <translation>Това прилича на дял от 1. Иска се процент: за 35&#xa0;% напишете 35. Ако стойността е вярна, посочете причината в коментар.</translation>
    </message>
    <message>
        <source>The answer to {question} cannot be read: “{typed}”.</source>
        <translation>Отговорът на въпроса „{question}“ не може да се прочете: „{typed}“.</translation>
    </message>
    <message>
        <source>Correct the answer.</source>
        <translation>Поправете отговора.</translation>
    </message>
    <message>
        <source>Same as last year</source>
        <translation>Същото като миналата година</translation>
    </message>
    <message>
        <source>✓ The same as last year: {value}</source>
        <translation>✓ Същото като миналата година: {value}</translation>
    </message>
    <message>
        <source>Last year: {value}</source>
        <translation>Миналата година: {value}</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Изберете</translation>
    </message>
    <message>
        <source>required</source>
        <translation>задължителен</translation>
    </message>
    <message>
        <source>An answer is needed here.</source>
        <translation>Тук е необходим отговор.</translation>
    </message>
    <message>
        <source>How sure is the number: {question}</source>
        <translation>Колко сигурно е числото: {question}</translation>
    </message>
    <message>
        <source>how sure?</source>
        <translation>колко сигурно?</translation>
    </message>
    <message>
        <source>A number is needed here, or the reason why there is none.</source>
        <translation>Тук е необходимо число или причината, поради която няма такова.</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>Напишете цяло число.</translation>
    </message>
    <message>
        <source>Add a comment</source>
        <translation>Добави коментар</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>Изчисти отговора</translation>
    </message>
    <message>
        <source>Remove entry {n}</source>
        <translation>Премахни вписване {n}</translation>
    </message>
    <message>
        <source>{n, plural, one {# to answer} other {# to answer}}</source>
        <translation>{n, plural, one {# въпрос без отговор} other {# въпроса без отговор}}</translation>
    </message>
    <message>
        <source>Add a new commitment</source>
        <translation>Добави нов ангажимент</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Добави вписване</translation>
    </message>
    <message>
        <source>No commitments yet. Add one if your organisation makes one.</source>
        <translation>Още няма ангажименти. Добавете ангажимент, ако Вашата организация поема такъв.</translation>
    </message>
    <message>
        <source>No entries yet. Add one for each that there is to tell of.</source>
        <translation>Още няма вписвания. Добавете по едно за всеки случай, за който има какво да съобщите.</translation>
    </message>
    <message>
        <source>everything answered</source>
        <translation>на всичко е отговорено</translation>
    </message>
    <message>
        <source>nothing to answer</source>
        <translation>няма въпроси за отговаряне</translation>
    </message>
    <message>
        <source>{n, plural, one {# to correct} other {# to correct}}</source>
        <translation>{n, plural, one {# отговор за поправяне} other {# отговора за поправяне}}</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>ден.месец.година</translation>
    </message>
    <message>
        <source>“{typed}” is not a date. Write it like {example}.</source>
        <translation>„{typed}“ не е дата. Напишете я във вида {example}.</translation>
    </message>
    <message>
        <source>question {number} (“{wording}”)</source>
        <translation>въпрос {number} („{wording}“)</translation>
    </message>
</context>
<context>
    <name>FormCheck</name>
    <message>
        <source>Nothing was filled in.</source>
        <translation>Нищо не е попълнено.</translation>
    </message>
    <message>
        <source>Ask the partner for the form that was filled in and saved.</source>
        <translation>Поискайте от партньора попълнения и запазен формуляр.</translation>
    </message>
    <message>
        <source>The answer to %1 has a value and says that there is none.</source>
        <translation>В отговора на %1 има стойност и същевременно е отбелязано, че такава няма.</translation>
    </message>
    <message>
        <source>Ask the partner which of the two holds.</source>
        <translation>Попитайте партньора кое от двете е вярно.</translation>
    </message>
    <message>
        <source>The form was made for %1, but names %2.</source>
        <translation>Формулярът е изготвен за %1, но в него е посочен %2.</translation>
    </message>
    <message>
        <source>Find out who filled in the form before accepting it.</source>
        <translation>Преди да приемете формуляра, установете кой го е попълнил.</translation>
    </message>
    <message>
        <source>There is another response of this partner, which was filled in separately.</source>
        <translation>Има друг отговор на този партньор, попълнен отделно.</translation>
    </message>
    <message>
        <source>Compare the two and ask the partner which one counts.</source>
        <translation>Сравнете двата отговора и попитайте партньора кой от тях важи.</translation>
    </message>
    <message>
        <source>A version of this response with the same number but other content is there already.</source>
        <translation>Вече има версия на този отговор със същия номер, но с друго съдържание.</translation>
    </message>
    <message>
        <source>A newer version of this response is there already.</source>
        <translation>Вече има по-нова версия на този отговор.</translation>
    </message>
    <message>
        <source>Accept this version only if the partner says that it counts.</source>
        <translation>Приемете тази версия само ако партньорът потвърди, че тя важи.</translation>
    </message>
    <message>
        <source>Ten digits were entered as the register code; they may be a person&apos;s number and were masked. The file itself was not kept.</source>
        <translation>На мястото на ЕИК са въведени десет цифри; възможно е да са ЕГН и затова са скрити. Самият файл не е запазен.</translation>
    </message>
    <message>
        <source>Ask the partner for the register code, which has 9 or 13 digits.</source>
        <translation>Поискайте от партньора ЕИК; той има 9 или 13 цифри.</translation>
    </message>
    <message>
        <source>The check digit of the register code %1 is wrong.</source>
        <translation>Контролната цифра на ЕИК %1 е грешна.</translation>
    </message>
    <message>
        <source>Compare it with the public register.</source>
        <translation>Сравнете с публичния регистър.</translation>
    </message>
    <message>
        <source>The register code %1 is not the one on record, %2.</source>
        <translation>Посоченият ЕИК %1 се различава от записания в регистъра – %2.</translation>
    </message>
    <message>
        <source>Find out which is right before accepting the response.</source>
        <translation>Преди да приемете отговора, установете кой е верният.</translation>
    </message>
</context>
<context>
    <name>FormLogic</name>
    <message>
        <source>The required question %1 was left blank.</source>
        <translation>Задължителният въпрос %1 е оставен без отговор.</translation>
    </message>
    <message>
        <source>Ask the partner for the answer, or for the reason why there is none.</source>
        <translation>Поискайте от партньора отговор или причината, поради която го няма.</translation>
    </message>
    <message>
        <source>The answer to %1 must be a whole number.</source>
        <translation>Отговорът на %1 трябва да е цяло число.</translation>
    </message>
    <message>
        <source>Ask the partner to correct the answer.</source>
        <translation>Помолете партньора да поправи отговора.</translation>
    </message>
    <message>
        <source>The answer to %1 is not within its bounds. Expected is: %2</source>
        <translation>Отговорът на %1 е извън допустимите граници. Очаква се: %2</translation>
    </message>
    <message>
        <source>What question %1 expects (%2) could not be computed: %3</source>
        <translation>Не може да се изчисли какво се очаква при въпрос %1 (%2): %3</translation>
    </message>
    <message>
        <source>Look at the answer yourself and correct the questionnaire for the next round.</source>
        <translation>Прегледайте отговора сами и поправете въпросника за следващото проучване.</translation>
    </message>
    <message>
        <source>The question %1 was not put to this partner; its answer does not count.</source>
        <translation>Въпрос %1 не е бил зададен на този партньор; отговорът му не се брои.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Не е нужно да правите нищо.</translation>
    </message>
    <message>
        <source>The choice “%2” at %1 does not go with the other answers.</source>
        <translation>Изборът „%2“ при %1 не съответства на другите отговори.</translation>
    </message>
    <message>
        <source>Ask the partner to choose again.</source>
        <translation>Помолете партньора да избере отново.</translation>
    </message>
</context>
<context>
    <name>FormRules</name>
    <message>
        <source>The expression “%1” names “%2”, which the questionnaire does not ask.</source>
        <translation>В израза „%1“ е посочен „%2“, а във въпросника няма такъв въпрос.</translation>
    </message>
    <message>
        <source>Write the code of a question of this questionnaire.</source>
        <translation>Напишете код на въпрос от този въпросник.</translation>
    </message>
    <message>
        <source>The condition or calculation of %1 waits for its own result.</source>
        <translation>Условието или изчислението на %1 зависи от собствения си резултат.</translation>
    </message>
    <message>
        <source>These wait for each other: %1.</source>
        <translation>Тези зависят взаимно едно от друго: %1.</translation>
    </message>
    <message>
        <source>Take one of them out of the other&apos;s condition or calculation.</source>
        <translation>Премахнете едното от условието или изчислението на другото.</translation>
    </message>
</context>
<context>
    <name>FrameworkEdits</name>
    <message>
        <source>“%1” cannot be a code.</source>
        <translation>„%1“ не може да бъде код.</translation>
    </message>
    <message>
        <source>Use a letter, then letters, digits, underscores and points, 64 at most.</source>
        <translation>Започнете с латинска буква, следвана от латински букви, цифри, долни черти и точки, най-много 64 знака.</translation>
    </message>
    <message>
        <source>The code “%1” is taken.</source>
        <translation>Кодът „%1“ е зает.</translation>
    </message>
    <message>
        <source>Choose another one; what was retired keeps its code.</source>
        <translation>Изберете друг; оттегленото запазва кода си.</translation>
    </message>
    <message>
        <source>There is no “%1”.</source>
        <translation>Няма „%1“.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Изберете партньор от списъка.</translation>
    </message>
    <message>
        <source>“%1” has no title.</source>
        <translation>„%1“ няма наименование.</translation>
    </message>
    <message>
        <source>Write one, best in every language of the questionnaire.</source>
        <translation>Напишете наименование, най-добре на всички езици на въпросника.</translation>
    </message>
    <message>
        <source>“%1” would end before it begins.</source>
        <translation>„%1“ би приключило, преди да е започнало.</translation>
    </message>
    <message>
        <source>Give the first year before the last.</source>
        <translation>Посочете първа година, която не е след последната.</translation>
    </message>
    <message>
        <source>The principle of “%1” is not one of the framework&apos;s.</source>
        <translation>Принципът на „%1“ не е сред принципите на рамката.</translation>
    </message>
    <message>
        <source>Choose one of the principles.</source>
        <translation>Изберете един от принципите.</translation>
    </message>
    <message>
        <source>The unit of “%1” is not one of the framework&apos;s.</source>
        <translation>Мерната единица на „%1“ не е сред единиците на рамката.</translation>
    </message>
    <message>
        <source>Choose one of the units, or add it first.</source>
        <translation>Изберете една от единиците или първо я добавете.</translation>
    </message>
    <message>
        <source>“%1” does not say how it is computed.</source>
        <translation>За „%1“ не е посочено как се изчислява.</translation>
    </message>
    <message>
        <source>How “%1” is computed (%2) cannot be read: %3</source>
        <translation>Начинът на изчисляване на „%1“ (%2) не може да бъде прочетен: %3</translation>
    </message>
    <message>
        <source>Write an expression over questions, such as ${WA_01} + ${WA_02}.</source>
        <translation>Напишете израз с въпроси, например ${WA_01} + ${WA_02}.</translation>
    </message>
    <message>
        <source>What “%1” measures, and how much it is, cannot be changed.</source>
        <translation>Какво измерва „%1“ и на колко се равнява, не може да се променя.</translation>
    </message>
    <message>
        <source>Numbers were given in it; add another unit, and retire this one.</source>
        <translation>В нея вече са подавани числа; добавете друга единица и оттеглете тази.</translation>
    </message>
    <message>
        <source>The indicator %1 is computed in “%2”.</source>
        <translation>Показателят %1 се изчислява в „%2“.</translation>
    </message>
    <message>
        <source>Retire the indicator, or give it another unit, first.</source>
        <translation>Първо оттеглете показателя или му дайте друга единица.</translation>
    </message>
</context>
<context>
    <name>FrameworkJson</name>
    <message>
        <source>The principle does not stand at its place in the order.</source>
        <translation>Принципът не е на мястото си в подредбата.</translation>
    </message>
    <message>
        <source>List the principles in their order.</source>
        <translation>Изредете принципите по реда им.</translation>
    </message>
    <message>
        <source>There is no such direction.</source>
        <translation>Няма такава посока.</translation>
    </message>
    <message>
        <source>Use higher, lower or maintain.</source>
        <translation>Използвайте higher, lower или maintain.</translation>
    </message>
    <message>
        <source>Its principle is not listed.</source>
        <translation>Принципът му не е в списъка.</translation>
    </message>
    <message>
        <source>Add it to the principles.</source>
        <translation>Добавете го към принципите.</translation>
    </message>
    <message>
        <source>Its unit is not listed.</source>
        <translation>Мерната му единица не е в списъка.</translation>
    </message>
    <message>
        <source>Add it to the units.</source>
        <translation>Добавете я към мерните единици.</translation>
    </message>
    <message>
        <source>There is no such aggregation.</source>
        <translation>Няма такъв начин на обобщаване.</translation>
    </message>
    <message>
        <source>Use sum, ratio or median.</source>
        <translation>Използвайте sum, ratio или median.</translation>
    </message>
    <message>
        <source>An expression does not fit the aggregation.</source>
        <translation>Един от изразите не отговаря на начина на обобщаване.</translation>
    </message>
    <message>
        <source>Give a ratio numerator and denominator, anything else a value.</source>
        <translation>За отношение посочете числител и знаменател, за останалите – стойност.</translation>
    </message>
    <message>
        <source>“%1” is no colour.</source>
        <translation>„%1“ не е цвят.</translation>
    </message>
    <message>
        <source>Write it as #RRGGBB.</source>
        <translation>Напишете го във вида #RRGGBB.</translation>
    </message>
    <message>
        <source>The code “%1” is listed twice.</source>
        <translation>Кодът „%1“ се среща два пъти.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Премахнете единия от двата.</translation>
    </message>
    <message>
        <source>It would end before it begins.</source>
        <translation>Краят е преди началото.</translation>
    </message>
    <message>
        <source>Give the first year before the last.</source>
        <translation>Посочете първа година, която не е след последната.</translation>
    </message>
    <message>
        <source>“%1” is no year.</source>
        <translation>„%1“ не е година.</translation>
    </message>
    <message>
        <source>Write it with four digits.</source>
        <translation>Напишете я с четири цифри.</translation>
    </message>
</context>
<context>
    <name>GroupBars</name>
    <message>
        <source>{value} · n = {n}</source>
        <translation>{value} · n = {n}</translation>
    </message>
    <message>
        <source>withheld, n &lt; 3</source>
        <translation>не се показва, n&#xa0;&lt;&#xa0;3</translation>
    </message>
    <message>
        <source>no value · n = {n}</source>
        <translation>няма стойност · n&#xa0;=&#xa0;{n}</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>This very file was taken in before.</source>
        <translation>Същият този файл вече е внесен.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Не е нужно да правите нищо.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>the name “%1” stands there twice</source>
        <translation>името „%1“ се среща два пъти на едно и също място</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation>има твърде голямо число</translation>
    </message>
    <message>
        <source>it is not valid JSON</source>
        <translation>това не е валиден JSON</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>има твърде много вложени части</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Файлът не може да бъде прочетен: %1.</translation>
    </message>
    <message>
        <source>Ask for the file again, as the program wrote it.</source>
        <translation>Поискайте файла отново във вида, в който програмата го е записала.</translation>
    </message>
    <message>
        <source>it does not hold one object</source>
        <translation>не съдържа един-единствен обект</translation>
    </message>
</context>
<context>
    <name>JsonMembers</name>
    <message>
        <source>An object was expected here.</source>
        <translation>Тук се очаква обект.</translation>
    </message>
    <message>
        <source>Correct the file.</source>
        <translation>Поправете файла.</translation>
    </message>
    <message>
        <source>“%1” is not known.</source>
        <translation>„%1“ не е познато име.</translation>
    </message>
    <message>
        <source>Check how it is spelt, or open the file with a newer version of the program.</source>
        <translation>Проверете изписването или отворете файла с по-нова версия на програмата.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>„%1“ е празно.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Попълнете го.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true или false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>списък от текстове</translation>
    </message>
    <message>
        <source>a text for each language</source>
        <translation>текст за всеки език</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>списък</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>„%1“ липсва.</translation>
    </message>
    <message>
        <source>Add it to the file.</source>
        <translation>Добавете го във файла.</translation>
    </message>
    <message>
        <source>“%1” must be %2.</source>
        <translation>„%1“ трябва да бъде %2.</translation>
    </message>
    <message>
        <source>This is no file of the format “%1”.</source>
        <translation>Файлът не е във формат „%1“.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Изберете друг файл.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of the program.</source>
        <translation>Файлът е записан с по-нова версия на програмата.</translation>
    </message>
    <message>
        <source>Install the newer version, then open the file again.</source>
        <translation>Инсталирайте по-новата версия и отворете файла отново.</translation>
    </message>
    <message>
        <source>The unit “%1” is listed twice.</source>
        <translation>Мерната единица „%1“ се среща два пъти.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Премахнете едната от двете.</translation>
    </message>
</context>
<context>
    <name>KeyFigures</name>
    <message>
        <source>responses accepted</source>
        <translation>приети отговори</translation>
    </message>
    <message>
        <source>{accepted} of {invited} invited</source>
        <translation>{accepted} от {invited} поканени</translation>
    </message>
    <message>
        <source>commitments in the list</source>
        <translation>ангажименти в списъка</translation>
    </message>
    <message>
        <source>of {n, plural, one {# partner} other {# partners}}</source>
        <translation>на {n, plural, one {# партньор} other {# партньори}}</translation>
    </message>
    <message>
        <source>on track or achieved</source>
        <translation>в график или постигнати</translation>
    </message>
    <message>
        <source>{good} of {n, plural, one {# commitment} other {# commitments}} with a status</source>
        <translation>{good} от {n, plural, one {# ангажимент} other {# ангажимента}} с определено състояние</translation>
    </message>
    <message>
        <source>{change} since {year} among the same {n, plural, one {# partner} other {# partners}}</source>
        <translation>{change} спрямо {year}&#xa0;г. при {n, plural, one {# съпоставим респондент} other {# съпоставими респонденти}}</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>не се показва</translation>
    </message>
    <message>
        <source>fewer than three partners gave a value</source>
        <translation>стойност са посочили по-малко от трима партньори</translation>
    </message>
    <message>
        <source>n = {n} of {asked} asked</source>
        <translation>n&#xa0;=&#xa0;{n} от {asked} попитани</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>The commitment %1 stands in the response twice.</source>
        <translation>Ангажиментът %1 се среща в отговора два пъти.</translation>
    </message>
    <message>
        <source>Ask the partner which of the two counts.</source>
        <translation>Попитайте партньора кой от двата записа важи.</translation>
    </message>
    <message>
        <source>It is not said which commitment this is about.</source>
        <translation>Не е посочено за кой ангажимент се отнася.</translation>
    </message>
    <message>
        <source>The partner has no commitment %1.</source>
        <translation>Партньорът няма ангажимент %1.</translation>
    </message>
    <message>
        <source>Ask the partner for the commitment&apos;s number as it stands in the form.</source>
        <translation>Поискайте от партньора номера на ангажимента, както е посочен във формуляра.</translation>
    </message>
    <message>
        <source>The commitment %1 was withdrawn or closed before.</source>
        <translation>Ангажиментът %1 вече е оттеглен или приключен.</translation>
    </message>
    <message>
        <source>Ask the partner whether it is to be taken up again.</source>
        <translation>Попитайте партньора дали ангажиментът се подновява.</translation>
    </message>
    <message>
        <source>Other terms were given than those in force (%1), but not as a revision; those in force stay.</source>
        <translation>Посочени са условия, различни от действащите (%1), но без да е заявено изменение; действащите остават в сила.</translation>
    </message>
    <message>
        <source>Ask the partner whether the commitment is to be revised.</source>
        <translation>Попитайте партньора дали ангажиментът се изменя.</translation>
    </message>
    <message>
        <source>Some terms were left blank (%1); those in force stay.</source>
        <translation>Някои условия са оставени празни (%1); действащите остават в сила.</translation>
    </message>
    <message>
        <source>Ask the partner whether that is meant.</source>
        <translation>Попитайте партньора дали това е умишлено.</translation>
    </message>
    <message>
        <source>The new commitment cannot be measured as it stands; it arrives as a draft.</source>
        <translation>Новият ангажимент не може да бъде измерен в този вид; постъпва като чернова.</translation>
    </message>
    <message>
        <source>Ask the partner for unit, baseline and a target in a coming year.</source>
        <translation>Поискайте от партньора мерна единица, базова стойност и цел за предстояща година.</translation>
    </message>
    <message>
        <source>An earlier version of this response brought the commitment %1, which is not in this one.</source>
        <translation>По-ранна версия на този отговор съдържаше ангажимента %1, а в тази го няма.</translation>
    </message>
    <message>
        <source>Ask the partner whether it was taken back or only reworded.</source>
        <translation>Попитайте партньора дали ангажиментът е оттеглен, или само е формулиран по друг начин.</translation>
    </message>
</context>
<context>
    <name>Match</name>
    <message>
        <source>The form was not sent out from this register.</source>
        <translation>Формулярът не е изпратен от този регистър.</translation>
    </message>
    <message>
        <source>The form was not sent out from this register; it names the partner %1.</source>
        <translation>Формулярът не е изпратен от този регистър; в него е посочен партньорът %1.</translation>
    </message>
    <message>
        <source>Open the register from which the form was sent, or send the partner a new form.</source>
        <translation>Отворете регистъра, от който е изпратен формулярът, или изпратете на партньора нов формуляр.</translation>
    </message>
    <message>
        <source>The form has a wording of the questionnaire that was not sent out for %1.</source>
        <translation>Формулярът съдържа въпросник, който не е изпращан за %1&#xa0;г.</translation>
    </message>
    <message>
        <source>Send the partner the form of this year again.</source>
        <translation>Изпратете отново на партньора формуляра за тази година.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Редактиране</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Изглед</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Помощ</translation>
    </message>
    <message>
        <source>New register…</source>
        <translation>Нов регистър…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Отвори…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Отвори примерния регистър</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Последно отваряни</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Резервно копие…</translation>
    </message>
    <message>
        <source>Close the register</source>
        <translation>Затвори регистъра</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Изход</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>Търси навсякъде…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Напред</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Светъл или тъмен облик</translation>
    </message>
    <message>
        <source>Dense rows</source>
        <translation>Сбити редове</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Език</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Както в системата</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светъл</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тъмен</translation>
    </message>
    <message>
        <source>About Octant</source>
        <translation>За Octant</translation>
    </message>
    <message>
        <source>Octant %1

The annual questionnaire of an alliance, from the questions to the printed report.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Octant %1

Годишният въпросник на един алианс – от въпросите до отпечатания доклад.

Свободен софтуер под Общия публичен лиценз на ГНУ (GNU GPL), версия 3 или по-нова.</translation>
    </message>
</context>
<context>
    <name>Normalise</name>
    <message>
        <source>Invisible control characters were removed from the answer to %1.</source>
        <translation>От отговора на %1 са премахнати невидими управляващи знаци.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Не е нужно да правите нищо.</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Overview</source>
        <translation>Общ преглед</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Въпросник</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Проучване</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Отговори</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Ангажименти</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Напредък</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Доклади</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партньори</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Рамка</translation>
    </message>
</context>
<context>
    <name>PartnerStore</name>
    <message>
        <source>There is a partner with the code %1 already.</source>
        <translation>Вече има партньор с код %1.</translation>
    </message>
    <message>
        <source>Give the new partner another code.</source>
        <translation>Дайте на новия партньор друг код.</translation>
    </message>
    <message>
        <source>%1 changed the partner %2 in the meantime.</source>
        <translation>Междувременно %1 промени данните на партньора %2.</translation>
    </message>
    <message>
        <source>Compare both versions and save the one that is right.</source>
        <translation>Сравнете двете версии и запазете вярната.</translation>
    </message>
</context>
<context>
    <name>PartnerStory</name>
    <message>
        <source>There is no partner %1.</source>
        <translation>Няма партньор %1.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Изберете партньор от списъка.</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>{status}: {n}</source>
        <translation>{status}: {n}</translation>
    </message>
    <message>
        <source>days since the questionnaire was sent</source>
        <translation>дни от изпращането на въпросника</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>краен срок</translation>
    </message>
    <message>
        <source>{year}: {share}</source>
        <translation>{year}: {share}</translation>
    </message>
    <message>
        <source>{year} (n = {n})</source>
        <translation>{year} (n = {n})</translation>
    </message>
    <message>
        <source>%1 p.p.</source>
        <translation>%1&#xa0;п.п.</translation>
    </message>
    <message>
        <source>{accepted} of {invited}</source>
        <translation>{accepted} от {invited}</translation>
    </message>
    <message>
        <source>no commitments with a status</source>
        <translation>няма ангажименти с определено състояние</translation>
    </message>
    <message>
        <source>{share} – {good} of {n}</source>
        <translation>{share} – {good} от {n}</translation>
    </message>
    <message>
        <source>{principle}: {good} of {n, plural, one {# commitment} other {# commitments}} on track or achieved.</source>
        <translation>{principle}: {good} от {n, plural, one {# ангажимент} other {# ангажимента}} в график или постигнати.</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>не се показва</translation>
    </message>
    <message>
        <source>n = {n}</source>
        <translation>n&#xa0;=&#xa0;{n}</translation>
    </message>
    <message>
        <source>no round</source>
        <translation>няма проучване</translation>
    </message>
    <message>
        <source>The typeface %1 could not be loaded.</source>
        <translation>Шрифтът %1 не можа да бъде зареден.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Инсталирайте програмата отново.</translation>
    </message>
    <message>
        <source>break</source>
        <translation>прекъсване</translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>No questionnaire is being built for %1.</source>
        <translation>За %1&#xa0;г. не се съставя въпросник.</translation>
    </message>
    <message>
        <source>Begin one, or import one, and then publish it.</source>
        <translation>Започнете нов или внесете готов и след това го публикувайте.</translation>
    </message>
    <message>
        <source>This very questionnaire was published for %1 before.</source>
        <translation>Същият въпросник вече е публикуван за %1&#xa0;г.</translation>
    </message>
    <message>
        <source>Make the correction first, or discard the draft.</source>
        <translation>Първо направете поправката или отхвърлете черновата.</translation>
    </message>
    <message>
        <source>A questionnaire for %1 was published before; this one corrects it.</source>
        <translation>За %1&#xa0;г. вече е публикуван въпросник; този го поправя.</translation>
    </message>
    <message>
        <source>Say in a sentence why it is corrected; the reason stays beside the edition.</source>
        <translation>Посочете с едно изречение защо се поправя; причината остава към изданието.</translation>
    </message>
</context>
<context>
    <name>QuestionnaireJson</name>
    <message>
        <source>The form set “%1” is listed twice.</source>
        <translation>Вариантът „%1“ на въпросника се среща два пъти.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Премахнете единия от двата.</translation>
    </message>
    <message>
        <source>There is no question type “%1”.</source>
        <translation>Няма вид въпрос „%1“.</translation>
    </message>
    <message>
        <source>Use one of the types that the program has, such as “decimal”.</source>
        <translation>Използвайте някой от видовете в програмата, например „decimal“.</translation>
    </message>
    <message>
        <source>There is no direction “%1”.</source>
        <translation>Няма посока „%1“.</translation>
    </message>
    <message>
        <source>Use higher, lower, maintain or neutral.</source>
        <translation>Използвайте higher, lower, maintain или neutral.</translation>
    </message>
    <message>
        <source>There is no contact detail “%1”.</source>
        <translation>Няма вид данни за контакт „%1“.</translation>
    </message>
    <message>
        <source>Use name, mail or telephone.</source>
        <translation>Използвайте name, mail или telephone.</translation>
    </message>
    <message>
        <source>The unit “%1” is not listed.</source>
        <translation>Мерната единица „%1“ не е в списъка.</translation>
    </message>
    <message>
        <source>Add it to the questionnaire&apos;s units.</source>
        <translation>Добавете я към мерните единици на въпросника.</translation>
    </message>
    <message>
        <source>The form set “%1” is not listed.</source>
        <translation>Вариантът „%1“ на въпросника не е в списъка.</translation>
    </message>
    <message>
        <source>Add it to the questionnaire&apos;s form sets.</source>
        <translation>Добавете го към вариантите на въпросника.</translation>
    </message>
    <message>
        <source>The choice “%1” stands there twice.</source>
        <translation>Възможният отговор „%1“ се среща два пъти.</translation>
    </message>
    <message>
        <source>Give each choice a code of its own.</source>
        <translation>Дайте на всеки възможен отговор собствен код.</translation>
    </message>
    <message>
        <source>A question of this type has no choices.</source>
        <translation>Въпросите от този вид нямат възможни отговори за избор.</translation>
    </message>
    <message>
        <source>Remove the choices or change the type.</source>
        <translation>Премахнете възможните отговори или променете вида на въпроса.</translation>
    </message>
    <message>
        <source>“%1” cannot be a code.</source>
        <translation>„%1“ не може да бъде код.</translation>
    </message>
    <message>
        <source>Use a letter, then letters, digits and underscores, 64 at most.</source>
        <translation>Започнете с латинска буква и продължете с латински букви, цифри и долни черти – най-много 64&#xa0;знака.</translation>
    </message>
    <message>
        <source>The code “%1” stands there twice.</source>
        <translation>Кодът „%1“ се среща два пъти.</translation>
    </message>
    <message>
        <source>Give each section, group and question a code of its own; capitals make no difference.</source>
        <translation>Дайте на всеки раздел, всяка група и всеки въпрос собствен код; главните и малките букви не се различават.</translation>
    </message>
    <message>
        <source>The group “%1” is not listed before it.</source>
        <translation>Групата „%1“ не е посочена по-напред в списъка.</translation>
    </message>
    <message>
        <source>List a group after the one that it stands in.</source>
        <translation>Посочвайте всяка група след тази, в която се намира.</translation>
    </message>
    <message>
        <source>There is no kind of group “%1”.</source>
        <translation>Няма вид група „%1“.</translation>
    </message>
    <message>
        <source>Use plain, repeat or matrix.</source>
        <translation>Използвайте plain, repeat или matrix.</translation>
    </message>
    <message>
        <source>The group “%1” is not listed.</source>
        <translation>Групата „%1“ не е посочена в списъка.</translation>
    </message>
    <message>
        <source>Add it to the groups of the section.</source>
        <translation>Добавете я към групите на раздела.</translation>
    </message>
    <message>
        <source>The questions of the group “%1” do not follow each other.</source>
        <translation>Въпросите от групата „%1“ не следват един след друг.</translation>
    </message>
    <message>
        <source>Put them one after the other.</source>
        <translation>Подредете ги един след друг.</translation>
    </message>
    <message>
        <source>There is no change “%1”.</source>
        <translation>Няма вид промяна „%1“.</translation>
    </message>
    <message>
        <source>Use same, reworded, split, unit_changed or dropped.</source>
        <translation>Използвайте same, reworded, split, unit_changed или dropped.</translation>
    </message>
</context>
<context>
    <name>Recognise</name>
    <message>
        <source>The file is an archive, not a filled-in form.</source>
        <translation>Файлът е архив, а не попълнен формуляр.</translation>
    </message>
    <message>
        <source>The file is an Excel workbook; responses cannot be read from workbooks yet.</source>
        <translation>Файлът е работна книга на Excel; засега отговори не могат да се четат от работни книги.</translation>
    </message>
    <message>
        <source>The file is a picture, not a filled-in form.</source>
        <translation>Файлът е изображение, а не попълнен формуляр.</translation>
    </message>
    <message>
        <source>The file is a mail message, not a filled-in form.</source>
        <translation>Файлът е писмо от електронна поща, а не попълнен формуляр.</translation>
    </message>
    <message>
        <source>The file is still in the coding in which it travelled by mail.</source>
        <translation>Файлът е останал в кодирането, с което е изпратен по електронната поща.</translation>
    </message>
    <message>
        <source>The file is a document of an old Office version, or one protected by a password.</source>
        <translation>Файлът е документ от стара версия на Office или документ, защитен с парола.</translation>
    </message>
    <message>
        <source>The file is a LibreOffice document, not a filled-in form.</source>
        <translation>Файлът е документ на LibreOffice, а не попълнен формуляр.</translation>
    </message>
    <message>
        <source>The file is a PDF; responses cannot be read from PDF files yet.</source>
        <translation>Файлът е PDF; засега отговори не могат да се четат от файлове PDF.</translation>
    </message>
    <message>
        <source>The file is only a placeholder for a file that lies elsewhere.</source>
        <translation>Файлът само замества друг файл, който се намира другаде.</translation>
    </message>
    <message>
        <source>The file is a register or another database, not a filled-in form.</source>
        <translation>Файлът е регистър или друга база данни, а не попълнен формуляр.</translation>
    </message>
    <message>
        <source>The file is a web page, not a filled-in form.</source>
        <translation>Файлът е уебстраница, а не попълнен формуляр.</translation>
    </message>
    <message>
        <source>The file is an Outlook package (winmail.dat), not a filled-in form.</source>
        <translation>Файлът е пакет на Outlook (winmail.dat), а не попълнен формуляр.</translation>
    </message>
    <message>
        <source>The file is a Word document, not a filled-in form.</source>
        <translation>Файлът е документ на Word, а не попълнен формуляр.</translation>
    </message>
    <message>
        <source>The file holds nothing but zeros: it was damaged on its way or on its disk.</source>
        <translation>Файлът съдържа само нули: повредил се е при пренасянето или на диска.</translation>
    </message>
    <message>
        <source>It is not known what kind of file this is.</source>
        <translation>Не може да се разбере какъв е този файл.</translation>
    </message>
    <message>
        <source>Unpack the archive and import the files that are in it.</source>
        <translation>Разархивирайте файла и внесете файловете, които са в него.</translation>
    </message>
    <message>
        <source>Save the attachment of the message and import that.</source>
        <translation>Запазете файла, приложен към писмото, и внесете него.</translation>
    </message>
    <message>
        <source>Ask for the file to be sent again, packed into a zip.</source>
        <translation>Поискайте файла да бъде изпратен отново, архивиран в zip.</translation>
    </message>
    <message>
        <source>Download the file itself and import that.</source>
        <translation>Изтеглете самия файл и внесете него.</translation>
    </message>
    <message>
        <source>Ask for the file that the form saved.</source>
        <translation>Поискайте файла, който формулярът е запазил.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файлът е празен.</translation>
    </message>
    <message>
        <source>Ask for the file to be sent again.</source>
        <translation>Поискайте файла да бъде изпратен отново.</translation>
    </message>
    <message>
        <source>The beginning of the file is missing or damaged.</source>
        <translation>Началото на файла липсва или е повредено.</translation>
    </message>
    <message>
        <source>Ask for the file to be sent again, packed into a zip if it goes by mail.</source>
        <translation>Поискайте файла да бъде изпратен отново, а ако се изпраща по електронната поща – архивиран в zip.</translation>
    </message>
</context>
<context>
    <name>RegisterProblem</name>
    <message>
        <source>%1 of %2 bytes are there</source>
        <translation>налице са %1 от %2 байта</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Няма такъв файл.</translation>
    </message>
    <message>
        <source>Check the name and the folder, or make a new register.</source>
        <translation>Проверете името и папката или създайте нов регистър.</translation>
    </message>
    <message>
        <source>This is a folder, not a register.</source>
        <translation>Това е папка, а не регистър.</translation>
    </message>
    <message>
        <source>Choose the file whose name ends in .octant.</source>
        <translation>Изберете файла, чието име завършва на .octant.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Файлът не може да бъде прочетен.</translation>
    </message>
    <message>
        <source>Ask the owner of the file for the right to read it.</source>
        <translation>Поискайте от собственика на файла право да го четете.</translation>
    </message>
    <message>
        <source>The file is empty; it holds no register.</source>
        <translation>Файлът е празен; в него няма регистър.</translation>
    </message>
    <message>
        <source>Restore the newest backup, or make a new register under another name.</source>
        <translation>Възстановете най-новото резервно копие или създайте нов регистър под друго име.</translation>
    </message>
    <message>
        <source>This is no Octant register, or the beginning of the file is destroyed.</source>
        <translation>Това не е регистър на Octant или началото на файла е унищожено.</translation>
    </message>
    <message>
        <source>Choose the register itself, or restore the newest backup.</source>
        <translation>Изберете самия регистър или възстановете най-новото резервно копие.</translation>
    </message>
    <message>
        <source>This is a database of another program, not an Octant register.</source>
        <translation>Това е база данни на друга програма, а не регистър на Octant.</translation>
    </message>
    <message>
        <source>The register was made by a newer version of Octant.</source>
        <translation>Регистърът е създаден с по-нова версия на Octant.</translation>
    </message>
    <message>
        <source>Install the newest version of Octant and open the register with it.</source>
        <translation>Инсталирайте най-новата версия на Octant и отворете регистъра с нея.</translation>
    </message>
    <message>
        <source>The register was made by an older version of Octant and has to be brought up to date.</source>
        <translation>Регистърът е създаден с по-стара версия на Octant и трябва да бъде осъвременен.</translation>
    </message>
    <message>
        <source>Open it once for writing; a copy of it is kept beside it.</source>
        <translation>Отворете го веднъж за запис; до него ще бъде запазено копие.</translation>
    </message>
    <message>
        <source>The register is damaged: %1.</source>
        <translation>Регистърът е повреден: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore the newest backup and keep this file aside.</source>
        <translation>Нищо не е променено. Възстановете най-новото резервно копие и отделете този файл настрана.</translation>
    </message>
    <message>
        <source>The register holds something that Octant did not put there: %1.</source>
        <translation>В регистъра има нещо, което не е от Octant: %1.</translation>
    </message>
    <message>
        <source>Do not use this file. Restore the newest backup, or ask who changed the register.</source>
        <translation>Не използвайте този файл. Възстановете най-новото резервно копие или попитайте кой е променил регистъра.</translation>
    </message>
    <message>
        <source>The register cannot be written to.</source>
        <translation>В регистъра не може да се записва.</translation>
    </message>
    <message>
        <source>Open it for reading only, or ask the owner of the file for the right to change it.</source>
        <translation>Отворете го само за четене или поискайте от собственика на файла право да го променяте.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Вече има файл с това име.</translation>
    </message>
    <message>
        <source>Choose another name; nothing is overwritten.</source>
        <translation>Изберете друго име; съществуващ файл не се презаписва.</translation>
    </message>
    <message>
        <source>The folder in which the file should be does not exist.</source>
        <translation>Папката, в която трябва да бъде файлът, не съществува.</translation>
    </message>
    <message>
        <source>Make the folder first, or choose another one.</source>
        <translation>Първо създайте папката или изберете друга.</translation>
    </message>
    <message>
        <source>The folder of the file cannot be written to.</source>
        <translation>В папката на файла не може да се записва.</translation>
    </message>
    <message>
        <source>Choose another folder, or open the register for reading only.</source>
        <translation>Изберете друга папка или отворете регистъра само за четене.</translation>
    </message>
    <message>
        <source>The finished file cannot be given its name: %1.</source>
        <translation>Готовият файл не може да получи името си: %1.</translation>
    </message>
    <message>
        <source>Choose another name or folder and try again.</source>
        <translation>Изберете друго име или друга папка и опитайте отново.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>друга програма</translation>
    </message>
    <message>
        <source>The register is open already: in %1 on the computer %2 (process %3).</source>
        <translation>Регистърът вече е отворен: в %1 на компютъра %2 (процес %3).</translation>
    </message>
    <message>
        <source>Close it there, or open it here for reading only. If nobody has it open any more, delete the file %1.</source>
        <translation>Затворете го там или го отворете тук само за четене. Ако вече никой не го използва, изтрийте файла %1.</translation>
    </message>
    <message>
        <source>There is no room left on the disk; the last change was not made.</source>
        <translation>На диска няма повече място; последната промяна не е направена.</translation>
    </message>
    <message>
        <source>Free some space on the disk and try again. Nothing that was saved is lost.</source>
        <translation>Освободете място на диска и опитайте отново. Нищо от запазеното не е изгубено.</translation>
    </message>
    <message>
        <source>The disk did not read or write the file: %1.</source>
        <translation>Дискът не успя да прочете или да запише файла: %1.</translation>
    </message>
    <message>
        <source>Check the disk or the network connection and try again.</source>
        <translation>Проверете диска или връзката с мрежата и опитайте отново.</translation>
    </message>
    <message>
        <source>Close it, restore the newest backup and keep this file aside.</source>
        <translation>Затворете го, възстановете най-новото резервно копие и отделете този файл настрана.</translation>
    </message>
    <message>
        <source>Another program is using the register.</source>
        <translation>Друга програма използва регистъра.</translation>
    </message>
    <message>
        <source>Wait until it has finished, or close it, and try again.</source>
        <translation>Изчакайте я да приключи или я затворете и опитайте отново.</translation>
    </message>
    <message>
        <source>Open it from a folder where you may change files.</source>
        <translation>Отворете го от папка, в която имате право да променяте файлове.</translation>
    </message>
    <message>
        <source>The register cannot be opened or has gone: %1.</source>
        <translation>Регистърът не може да бъде отворен или вече не е на мястото си: %1.</translation>
    </message>
    <message>
        <source>Check that its folder can be reached and written to, and try again.</source>
        <translation>Проверете дали папката му е достъпна и дали в нея може да се записва, и опитайте отново.</translation>
    </message>
    <message>
        <source>The register refused a record: %1.</source>
        <translation>Регистърът отхвърли запис: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. Report this sentence to the makers of the program.</source>
        <translation>Нищо не е променено. Съобщете това изречение на създателите на програмата.</translation>
    </message>
    <message>
        <source>There is not enough memory for this work.</source>
        <translation>Няма достатъчно памет за тази работа.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Затворете други програми и опитайте отново.</translation>
    </message>
    <message>
        <source>The register could not do its work: %1.</source>
        <translation>Регистърът не можа да извърши действието: %1.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Progress is the way covered from the baseline to the target: (actual – baseline) ÷ (target – baseline). It holds for targets above and below the baseline and may be negative. Expected progress is the share of the time between baseline year and target year that has passed.</source>
        <translation>Напредъкът е изминатият път от базовата до целевата стойност: (отчетена – базова стойност) ÷ (целева – базова стойност). Формулата важи както за цели над базовата стойност, така и за цели под нея; резултатът може да е отрицателен. Очакваният напредък е изминалият дял от времето между базовата и целевата година.</translation>
    </message>
    <message>
        <source>The checks are made in this order. Withdrawn commitments are withdrawn. Without an accepted actual for the year there is no data. A level to be maintained is achieved while it is not worse than the target. A commitment is achieved when it has come all the way, and not achieved when the target year has come without that. It is not started while there is no progress and at most one year has passed since the baseline year, and moving away from the target when progress is negative.</source>
        <translation>Проверките се правят в този ред. Оттегленият ангажимент се отбелязва като оттеглен. Ако за годината няма приета отчетена стойност, се отбелязва, че няма данни. Равнище, което се поддържа, се смята за постигнато, докато не е по-лошо от целевото. Ангажиментът е постигнат, когато е изминат целият път, и непостигнат, когато целевата година е настъпила, без това да се е случило. Той е незапочнат, докато няма напредък и от базовата година е минала най-много една година, и се отдалечава от целта, когато напредъкът е отрицателен.</translation>
    </message>
    <message>
        <source>Otherwise the pace decides, which is progress divided by expected progress: on track from %1 on, at risk from %2 on, delayed below that.</source>
        <translation>Във всички останали случаи решава темпото – напредъкът, разделен на очаквания напредък: в график при %1 и повече, с риск от забавяне при %2 и повече, със закъснение под тази граница.</translation>
    </message>
    <message>
        <source>Source: Eurostat&apos;s method for indicators with a quantitative target, with the bands that Open SDG uses too, applied here to the straight line between baseline and target.</source>
        <translation>Източник: методът на Евростат за показатели с количествена цел, с границите, които използва и Open SDG, приложен тук към правата линия между базовата и целевата стойност.</translation>
    </message>
    <message>
        <source>Otherwise the distance to the expected progress decides: on track while progress is at most %1 points behind it, at risk while it is at most %2 points behind, delayed beyond that.</source>
        <translation>Във всички останали случаи решава разстоянието до очаквания напредък: в график, ако напредъкът изостава с най-много %1 пункта, с риск от забавяне, ако изостава с най-много %2 пункта, и със закъснение при по-голямо изоставане.</translation>
    </message>
    <message>
        <source>Source: the Alliance&apos;s own, milder rule.</source>
        <translation>Източник: собствено, по-меко правило на Алианса.</translation>
    </message>
    <message>
        <source>Milestones have no number; their status is the partner&apos;s own word. The secretariat may set another status than the computed one, but only with a reason, which is printed with it.</source>
        <translation>Междинните етапи нямат числова стойност; състоянието им е по преценка на самия партньор. Секретариатът може да определи състояние, различно от изчисленото, но само с мотив, който се отпечатва заедно с него.</translation>
    </message>
    <message>
        <source>Whose figures these are</source>
        <translation>Чии са данните</translation>
    </message>
    <message>
        <source>All figures are the partners&apos; own reports. The secretariat checks them for plausibility and returns doubtful ones for correction, but does not audit them.</source>
        <translation>Всички данни са подадени от самите партньори. Секретариатът проверява дали са правдоподобни и връща съмнителните за корекция, но не ги одитира.</translation>
    </message>
    <message>
        <source>Only accepted responses count. n is the number of respondents behind a figure.</source>
        <translation>Отчитат се само приетите отговори. С n е означен броят на респондентите, на чиито отговори се основава дадена стойност.</translation>
    </message>
    <message>
        <source>Blank is not zero</source>
        <translation>Празното поле не е нула</translation>
    </message>
    <message>
        <source>A question left blank, a zero and “not applicable” are three different things and are kept apart. Blank answers never enter a figure as zero. Coverage is the share of respondents who gave a value, of those who were asked and to whom the question applies.</source>
        <translation>Въпрос без отговор, нула и „неприложимо“ са три различни неща и се отчитат поотделно. Липсващият отговор никога не се брои за нула. Покритието е делът на респондентите, посочили стойност, от онези, на които въпросът е зададен и за които се отнася.</translation>
    </message>
    <message>
        <source>How values are brought together</source>
        <translation>Как се обобщават стойностите</translation>
    </message>
    <message>
        <source>Amounts are added. Shares are never added: a share is the sum of the numerators divided by the sum of the denominators, over the respondents who gave both. Where the denominator is not asked, the median of the respondents is shown.</source>
        <translation>Количествата се събират. Дяловете никога не се събират: общият дял е сборът на числителите, разделен на сбора на знаменателите, за респондентите, посочили и двете. Когато знаменателят не се пита, е показана медианата на респондентите.</translation>
    </message>
    <message>
        <source>Branch and business organisations report about themselves, not about their members.</source>
        <translation>Браншовите и стопанските организации отчитат собствената си дейност, а не дейността на членовете си.</translation>
    </message>
    <message>
        <source>Like for like</source>
        <translation>Съпоставими респонденти</translation>
    </message>
    <message>
        <source>The respondents differ from year to year. So the change against the year before is computed over those who gave a value in both years; their number stands below the change. The change of a share is given in percentage points.</source>
        <translation>Респондентите са различни през отделните години. Затова промяната спрямо предходната година се изчислява само за онези, които са посочили стойност и за двете години; броят им е даден под нея. Промяната на дял е в процентни пунктове (п.п.).</translation>
    </message>
    <message>
        <source>What is withheld</source>
        <translation>Какво не се показва</translation>
    </message>
    <message>
        <source>A figure of fewer than three respondents is not shown, so that nobody&apos;s answer can be read from it. Confidential values enter sums of three and more respondents only.</source>
        <translation>Стойност на по-малко от трима респонденти не се показва, за да не може от нея да се разбере отговорът на никого. Поверителните стойности участват само в сборове на трима и повече респонденти.</translation>
    </message>
    <message>
        <source>Partners are named only where their response of this year allows it. Everybody else is counted, and appears with the kind of organisation.</source>
        <translation>Партньорите са посочени по име само ако отговорът им за тази година го позволява. Всички останали са включени в броя и са представени само с вида на организацията.</translation>
    </message>
    <message>
        <source>How the status of a commitment comes about</source>
        <translation>Как се определя състоянието на ангажимент</translation>
    </message>
    <message>
        <source>Amounts in euro</source>
        <translation>Суми в евро</translation>
    </message>
    <message>
        <source>All amounts are in euro. Amounts that were given in leva are converted at the fixed rate of 1.95583 leva for one euro; the original is kept.</source>
        <translation>Всички суми са в евро. Сумите, посочени в левове, са преизчислени по фиксирания курс 1,95583&#xa0;лв. за 1&#xa0;евро; първоначалната стойност се пази.</translation>
    </message>
    <message>
        <source>{named, plural, one {# partner} other {# partners}} whose response was accepted agreed to be named this year. {others, plural, one {# more is} other {# more are}} in the figures without being named.</source>
        <translation>{named, plural, one {# партньор с приет отговор се съгласи} other {# партньори с приет отговор се съгласиха}} да {named, plural, one {бъде посочен} other {бъдат посочени}} по име тази година. {others, plural, one {Данните на още # партньор са включени} other {Данните на още # партньори са включени}} само в обобщен вид.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Партньор</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Седалище</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>сбор</translation>
    </message>
    <message>
        <source>ratio of sums</source>
        <translation>отношение на сборове</translation>
    </message>
    <message>
        <source>median</source>
        <translation>медиана</translation>
    </message>
    <message>
        <source>How many of the accepted respondents were asked for an indicator, how many gave a value, and to how many it does not apply.</source>
        <translation>Колко от респондентите с приет отговор са попитани за даден показател, колко са посочили стойност и за колко той е неприложим.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Показател</translation>
    </message>
    <message>
        <source>Brought together as</source>
        <translation>Начин на обобщаване</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Попитани</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Отговорили</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Неприложимо</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Покритие</translation>
    </message>
    <message>
        <source>The year at a glance</source>
        <translation>Годината накратко</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Кой отговори</translation>
    </message>
    <message>
        <source>How the figures came about</source>
        <translation>Как са получени данните</translation>
    </message>
    <message>
        <source>Coverage of the indicators</source>
        <translation>Покритие на показателите</translation>
    </message>
    <message>
        <source>Partners who agreed to be named</source>
        <translation>Партньори, дали съгласие да бъдат посочени поименно</translation>
    </message>
    <message>
        <source>Annual report %1</source>
        <translation>Годишен доклад за %1&#xa0;г.</translation>
    </message>
    <message>
        <source>Commitments and progress of the partners in %1</source>
        <translation>Ангажименти и напредък на партньорите през %1&#xa0;г.</translation>
    </message>
    <message>
        <source>%1 – Annual report %2</source>
        <translation>%1 – годишен доклад за %2&#xa0;г.</translation>
    </message>
    <message>
        <source>All figures are the partners&apos; own reports and have not been audited.</source>
        <translation>Всички данни са подадени от самите партньори и не са одитирани.</translation>
    </message>
    <message>
        <source>There is no round to report on.</source>
        <translation>Няма проучване, за което да се изготви доклад.</translation>
    </message>
    <message>
        <source>Open a round and accept its responses first.</source>
        <translation>Първо открийте проучване и приемете отговорите в него.</translation>
    </message>
    <message>
        <source>Star Alliance for Circular Economy</source>
        <translation>Звезден алианс за кръгова икономика</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>Годишен доклад</translation>
    </message>
    <message>
        <source>What the partners promised, what they did, and how sure that is.</source>
        <translation>Какво обещаха партньорите, какво направиха и доколко е сигурно това.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Съдържание</translation>
    </message>
    <message>
        <source>Issued on %1 by the secretariat of the Alliance.</source>
        <translation>Издаден на %1 от секретариата на Алианса.</translation>
    </message>
    <message>
        <source>{title}, EUR ({n, plural, one {# respondent} other {# respondents}})</source>
        <translation>{title}, евро ({n, plural, one {# респондент} other {# респонденти}})</translation>
    </message>
    <message>
        <source>{n, plural, one {partner was invited} other {partners were invited}}</source>
        <translation>{n, plural, one {поканен партньор} other {поканени партньори}}</translation>
    </message>
    <message>
        <source>{n, plural, one {response was accepted} other {responses were accepted}}</source>
        <translation>{n, plural, one {приет отговор} other {приети отговора}}</translation>
    </message>
    <message>
        <source>response rate: accepted of invited</source>
        <translation>процент на отговорилите: приети от поканени</translation>
    </message>
    <message>
        <source>{n, plural, one {commitment is in the list} other {commitments are in the list}}</source>
        <translation>{n, plural, one {ангажимент в списъка} other {ангажимента в списъка}}</translation>
    </message>
    <message>
        <source>on track or achieved: {good} of {n} with a status</source>
        <translation>в график или постигнати: {good} от {n} с определено състояние</translation>
    </message>
    <message>
        <source>Where the commitments stand</source>
        <translation>Докъде са стигнали ангажиментите</translation>
    </message>
    <message>
        <source>The star of %1</source>
        <translation>Звездата за %1&#xa0;г.</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>Как се чете</translation>
    </message>
    <message>
        <source>Each point stands for a principle. Its length is the share of the principle&apos;s commitments that are on track or achieved, from the body of the star (%1) to the ring (%2). Commitments without data and withdrawn ones are left out. A hollow point rests on fewer than five commitments.</source>
        <translation>Всеки лъч е един принцип. Дължината му показва какъв дял от ангажиментите по този принцип са в график или постигнати – от тялото на звездата (%1) до окръжността (%2). Ангажиментите без данни и оттеглените не се броят. Незапълненият лъч се основава на по-малко от пет ангажимента.</translation>
    </message>
    <message>
        <source>The dashed line is the year before, where it was different.</source>
        <translation>Прекъснатата линия показва предходната година там, където е различна.</translation>
    </message>
    <message>
        <source>In {year} the Alliance asked {invited, plural, one {# partner} other {# partners}} about their commitments under {principles, plural, one {# principle} other {# principles}}. {accepted, plural, one {# response was} other {# responses were}} accepted. This report shows what they reported themselves.</source>
        <translation>За {year}&#xa0;г. Алиансът попита {invited, plural, one {# партньор} other {# партньори}} за ангажиментите им по {principles, plural, one {# принцип} other {# принципа}}. {accepted, plural, one {Приет е # отговор} other {Приети са # отговора}}. Този доклад показва какво отчетоха самите те.</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>повече е по-добре</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>по-малко е по-добре</translation>
    </message>
    <message>
        <source>to be kept</source>
        <translation>да се запази</translation>
    </message>
    <message>
        <source>n = {n}</source>
        <translation>n&#xa0;=&#xa0;{n}</translation>
    </message>
    <message>
        <source>The value is withheld, because fewer than three respondents gave one.</source>
        <translation>Стойността не се показва, защото е посочена от по-малко от трима респонденти.</translation>
    </message>
    <message>
        <source>The question behind it has changed since the year before; the values are not comparable.</source>
        <translation>Въпросът, на който се основава показателят, е променен спрямо предходната година; стойностите не са съпоставими.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Мярка</translation>
    </message>
    <message>
        <source>Change, like for like</source>
        <translation>Промяна при съпоставими респонденти</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Over the years</source>
        <translation>През годините</translation>
    </message>
    <message>
        <source>All respondents of each year; their number and make-up differ from year to year. Compare by the like-for-like change in the table.</source>
        <translation>Всички респонденти за съответната година; броят и съставът им са различни през годините. За сравнение използвайте промяната при съпоставимите респонденти в таблицата.</translation>
    </message>
    <message>
        <source>What was reported</source>
        <translation>Какво отчетоха партньорите</translation>
    </message>
    <message>
        <source>Self-reported by the respondents whose number stands under n. Coverage is their share of all respondents who were asked and to whom the question applies. The change is that of the respondents who gave a value in both years.</source>
        <translation>Данни на самите респонденти; броят им е в колона n. Покритието е техният дял от всички, на които въпросът е зададен и за които се отнася. Промяната е за респондентите, посочили стойност и за двете години.</translation>
    </message>
    <message>
        <source>Status set by the secretariat; computed: {computed}. Reason: {reason}</source>
        <translation>Състоянието е определено от секретариата; изчислено: {computed}. Мотив: {reason}</translation>
    </message>
    <message>
        <source>Commitment, partner</source>
        <translation>Ангажимент, партньор</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Базова стойност</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Целева стойност</translation>
    </message>
    <message>
        <source>Actual %1</source>
        <translation>Отчетено %1&#xa0;г.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Напредък</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Състояние</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>From baseline to target</source>
        <translation>От базовата стойност до целта</translation>
    </message>
    <message>
        <source>The grey line leads from the baseline (ring) to the target (diamond); in the green band a commitment is on track, in the yellow one at risk. Dots are the yearly actuals in the colour of their status.</source>
        <translation>Сивата линия води от базовата стойност (кръгче) до целевата (ромб); в зелената ивица ангажиментът е в график, в жълтата – с риск от забавяне. Точките са отчетените стойности по години в цвета на съответното състояние.</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Какво обещаха партньорите</translation>
    </message>
    <message>
        <source>No partner has a commitment under this principle yet.</source>
        <translation>По този принцип още няма ангажимент на партньор.</translation>
    </message>
    <message>
        <source>How the responses came in</source>
        <translation>Как постъпваха отговорите</translation>
    </message>
    <message>
        <source>Received responses as a share of the invited partners. Each partner counts once, by its first response.</source>
        <translation>Получени отговори като дял от поканените партньори. Всеки партньор се брои веднъж, по първия му отговор.</translation>
    </message>
    <message>
        <source>{invited, plural, one {# partner was} other {# partners were}} invited, {received, plural, one {# response} other {# responses}} came in and {accepted, plural, one {# was} other {# were}} accepted. The response rate is the share of the accepted in the invited.</source>
        <translation>{invited, plural, one {Поканен е # партньор} other {Поканени са # партньори}}, {received, plural, one {получен е # отговор} other {получени са # отговора}}, {accepted, plural, one {приет е #} other {приети са #}}. Процентът на отговорилите е делът на приетите отговори от поканените партньори.</translation>
    </message>
    <message>
        <source>By kind of organisation</source>
        <translation>По вид организация</translation>
    </message>
    <message>
        <source>Companies by size</source>
        <translation>Фирми по големина</translation>
    </message>
    <message>
        <source>By oblast of the seat</source>
        <translation>По област на седалището</translation>
    </message>
    <message>
        <source>A dashed line marks a break: the question was changed between the two years, and their values cannot be compared.</source>
        <translation>Прекъснатата линия отбелязва прекъсване на реда: въпросът е променен между двете години и стойностите им не са сравними.</translation>
    </message>
</context>
<context>
    <name>ResponseFile</name>
    <message>
        <source>Ask for the file that the form saved.</source>
        <translation>Поискайте файла, който формулярът е запазил.</translation>
    </message>
    <message>
        <source>The file is the empty form, not the answers to it.</source>
        <translation>Файлът е празният формуляр, а не отговорите в него.</translation>
    </message>
    <message>
        <source>Ask for the file that the form saved after it was filled in.</source>
        <translation>Поискайте файла, който формулярът е запазил след попълването.</translation>
    </message>
    <message>
        <source>The file does not hold the answers to a questionnaire.</source>
        <translation>Файлът не съдържа отговори на въпросник.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of the program.</source>
        <translation>Файлът е записан с по-нова версия на програмата.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of the program (%1).</source>
        <translation>Файлът е записан с по-нова версия на програмата (%1).</translation>
    </message>
    <message>
        <source>Install the newest version of the program and import the file again.</source>
        <translation>Инсталирайте най-новата версия на програмата и внесете файла отново.</translation>
    </message>
    <message>
        <source>The part “%1” of the file is missing.</source>
        <translation>Частта „%1“ от файла липсва.</translation>
    </message>
    <message>
        <source>The value “%1” of the file is missing or is not what it should be.</source>
        <translation>Стойността „%1“ във файла липсва или не е такава, каквато трябва да бъде.</translation>
    </message>
</context>
<context>
    <name>ResponseStory</name>
    <message>
        <source>%1 has no response for %2.</source>
        <translation>Няма отговор от %1 за %2&#xa0;г.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Изберете отговор от списъка.</translation>
    </message>
</context>
<context>
    <name>RoundOverview</name>
    <message>
        <source>%1 is not invited for %2.</source>
        <translation>Няма покана до %1 за %2&#xa0;г.</translation>
    </message>
    <message>
        <source>Choose one from the list, or invite the partner.</source>
        <translation>Изберете партньор от списъка или го поканете.</translation>
    </message>
</context>
<context>
    <name>RoundStore</name>
    <message>
        <source>There is a round for the year %1 already.</source>
        <translation>Вече има проучване за %1&#xa0;г.</translation>
    </message>
    <message>
        <source>Work on with that round; each reporting year has one.</source>
        <translation>Продължете в него; за всяка отчетна година има едно проучване.</translation>
    </message>
</context>
<context>
    <name>SharedPattern</name>
    <message>
        <source>“%1” is not a valid regular expression.</source>
        <translation>„%1“ не е валиден регулярен израз.</translation>
    </message>
    <message>
        <source>Check its brackets and repetitions.</source>
        <translation>Проверете скобите и повторенията в него.</translation>
    </message>
    <message>
        <source>In the regular expression “%1”, “%2” is not read alike everywhere.</source>
        <translation>В регулярния израз „%1“ частта „%2“ не се чете навсякъде еднакво.</translation>
    </message>
    <message>
        <source>Use plain brackets, (?:…), (?=…) or (?!…).</source>
        <translation>Използвайте обикновени скоби, (?:…), (?=…) или (?!…).</translation>
    </message>
    <message>
        <source>Leave the second + out.</source>
        <translation>Пропуснете втория знак +.</translation>
    </message>
    <message>
        <source>Give the fewest and the most repetitions: {2,5}.</source>
        <translation>Посочете най-малкия и най-големия брой повторения: {2,5}.</translation>
    </message>
    <message>
        <source>Write the characters themselves, or a class such as [a-z].</source>
        <translation>Напишете самите знаци или клас като [а-я].</translation>
    </message>
    <message>
        <source>Write a ] that is meant as a character as \].</source>
        <translation>Знака ], когато се търси самият той, пишете като \].</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Всичко е наред.</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>Файлът е повреден: %1.</translation>
    </message>
    <message>
        <source>A record of “%1” (row %2) refers to a record of “%3” that is not there.</source>
        <translation>Запис в „%1“ (ред %2) сочи към запис в „%3“, който не съществува.</translation>
    </message>
    <message>
        <source>Response %1 of %2: what is in force is not what was accepted (%3).</source>
        <translation>Отговор %1 за %2&#xa0;г.: действащите отговори не са тези, които са приети (%3).</translation>
    </message>
    <message>
        <source>Answers are in force in the round of %1 for response %2, which does not belong to it.</source>
        <translation>В проучването за %1&#xa0;г. са в сила отговори от отговор %2, който не принадлежи към него.</translation>
    </message>
    <message>
        <source>The edition %1 is not what was published.</source>
        <translation>Издание %1 не е такова, каквото е публикувано.</translation>
    </message>
    <message>
        <source>The kept file %1 is not what came in.</source>
        <translation>Запазеният файл %1 не е такъв, какъвто е постъпил.</translation>
    </message>
    <message>
        <source>The log has %1 lines, but %2 were written.</source>
        <translation>Дневникът съдържа %1 реда, а записаните са %2.</translation>
    </message>
    <message>
        <source>Octant did not make this: %1.</source>
        <translation>Това не е създадено от Octant: %1.</translation>
    </message>
    <message>
        <source>This is missing: %1.</source>
        <translation>Липсва: %1.</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>Open it in Excel or LibreOffice and save it as “Excel Workbook (.xlsx)”.</source>
        <translation>Отворете го в Excel или LibreOffice и го запишете като „Работна книга на Excel (.xlsx)“.</translation>
    </message>
    <message>
        <source>Choose the workbook itself (.xlsx or .ods).</source>
        <translation>Изберете самата работна книга (.xlsx или .ods).</translation>
    </message>
    <message>
        <source>Ask for the file to be sent again, packed into a zip if it goes by mail.</source>
        <translation>Поискайте файла да бъде изпратен отново, а ако е по пощата – в zip архив.</translation>
    </message>
    <message>
        <source>Open the workbook in Excel or LibreOffice, save it under a new name and try that file.</source>
        <translation>Отворете работната книга в Excel или LibreOffice, запишете я под ново име и опитайте с новия файл.</translation>
    </message>
    <message>
        <source>Delete what is not needed, or divide it into several workbooks.</source>
        <translation>Изтрийте ненужното или го разделете на няколко работни книги.</translation>
    </message>
    <message>
        <source>Ask the sender where the file comes from, and for a copy saved by Excel or LibreOffice.</source>
        <translation>Попитайте подателя откъде е файлът и поискайте копие, записано от Excel или LibreOffice.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файлът е празен.</translation>
    </message>
    <message>
        <source>The file is a workbook of the old Excel kind (.xls).</source>
        <translation>Файлът е работна книга от стария вид на Excel (.xls).</translation>
    </message>
    <message>
        <source>The workbook is protected by a password.</source>
        <translation>Работната книга е защитена с парола.</translation>
    </message>
    <message>
        <source>Open it with the password, save it without one and try that file.</source>
        <translation>Отворете я с паролата, запишете я без парола и опитайте с новия файл.</translation>
    </message>
    <message>
        <source>The file is a binary workbook (.xlsb).</source>
        <translation>Файлът е двоична работна книга (.xlsb).</translation>
    </message>
    <message>
        <source>The workbook contains macros (.xlsm).</source>
        <translation>Работната книга съдържа макроси (.xlsm).</translation>
    </message>
    <message>
        <source>Save it as “Excel Workbook (.xlsx)”, without macros, and try that file.</source>
        <translation>Запишете я като „Работна книга на Excel (.xlsx)“, без макроси, и опитайте с новия файл.</translation>
    </message>
    <message>
        <source>The file is a spreadsheet in plain XML, not a workbook.</source>
        <translation>Файлът е електронна таблица в обикновен XML, а не работна книга.</translation>
    </message>
    <message>
        <source>The file is plain text, such as CSV, and not a workbook, whatever its name says.</source>
        <translation>Файлът е обикновен текст, например CSV, а не работна книга, каквото и да пише в името му.</translation>
    </message>
    <message>
        <source>The file is a web page and not a workbook, whatever its name says.</source>
        <translation>Файлът е уеб страница, а не работна книга, каквото и да пише в името му.</translation>
    </message>
    <message>
        <source>If it was downloaded, sign in there and download the workbook itself; else open it in Excel or LibreOffice and save it as “Excel Workbook (.xlsx)”.</source>
        <translation>Ако е изтеглен, влезте в съответния сайт и изтеглете самата работна книга; иначе го отворете в Excel или LibreOffice и го запишете като „Работна книга на Excel (.xlsx)“.</translation>
    </message>
    <message>
        <source>The file is a PDF and not a workbook, whatever its name says.</source>
        <translation>Файлът е PDF, а не работна книга, каквото и да пише в името му.</translation>
    </message>
    <message>
        <source>The file is a picture and not a workbook, whatever its name says.</source>
        <translation>Файлът е изображение, а не работна книга, каквото и да пише в името му.</translation>
    </message>
    <message>
        <source>The file is an archive or document of another kind, not a workbook.</source>
        <translation>Файлът е архив или документ от друг вид, а не работна книга.</translation>
    </message>
    <message>
        <source>The file is not a workbook.</source>
        <translation>Файлът не е работна книга.</translation>
    </message>
    <message>
        <source>The end of the file is missing.</source>
        <translation>Краят на файла липсва.</translation>
    </message>
    <message>
        <source>Something that does not belong there was added before or behind the workbook.</source>
        <translation>Преди или след работната книга е добавено нещо, което не е част от нея.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Файлът е повреден.</translation>
    </message>
    <message>
        <source>The file is damaged: its part “%1” does not read as it was written.</source>
        <translation>Файлът е повреден: частта „%1“ не се чете така, както е записана.</translation>
    </message>
    <message>
        <source>The part “%1” stands in the file twice, so that it is unclear which one counts.</source>
        <translation>Частта „%1“ се среща във файла два пъти и не е ясно коя е валидната.</translation>
    </message>
    <message>
        <source>The part “%1” bears a name that points to a place outside the file.</source>
        <translation>Името на частта „%1“ сочи към място извън файла.</translation>
    </message>
    <message>
        <source>The file is packed from more than %1 parts, which no workbook needs.</source>
        <translation>Файлът е съставен от повече от %1 части, каквито никоя работна книга не изисква.</translation>
    </message>
    <message>
        <source>The part “%1” of the file is too large for a workbook of this kind.</source>
        <translation>Частта „%1“ на файла е твърде голяма за работна книга от този вид.</translation>
    </message>
    <message>
        <source>Unpacked, the file is larger than the %1 MB that a workbook may have here.</source>
        <translation>Разархивиран, файлът надхвърля допустимите тук %1 MB за работна книга.</translation>
    </message>
    <message>
        <source>The part “%1” of the file unpacks to more than a hundred times its size, which is how programs are brought to a halt.</source>
        <translation>При разархивиране частта „%1“ на файла нараства повече от сто пъти – така се блокират програми.</translation>
    </message>
    <message>
        <source>The part “%1” of the workbook is missing.</source>
        <translation>Частта „%1“ на работната книга липсва.</translation>
    </message>
    <message>
        <source>The workbook keeps a sheet outside the file, at “%1”.</source>
        <translation>Лист от работната книга се намира извън файла, на адрес „%1“.</translation>
    </message>
    <message>
        <source>The part “%1” of the workbook is broken.</source>
        <translation>Частта „%1“ на работната книга е повредена.</translation>
    </message>
    <message>
        <source>The part “%1” of the workbook holds a document type declaration, which can be used to reach other files and does not belong there.</source>
        <translation>Частта „%1“ на работната книга съдържа декларация за тип на документа, с която може да се достигнат други файлове и на която мястото не е там.</translation>
    </message>
    <message>
        <source>The part “%1” of the workbook holds a text or an element that is too long to read.</source>
        <translation>Частта „%1“ на работната книга съдържа текст или елемент, който е твърде дълъг за четене.</translation>
    </message>
    <message>
        <source>The workbook has no sheets.</source>
        <translation>Работната книга няма листове.</translation>
    </message>
    <message>
        <source>Two sheets of the workbook bear the same name.</source>
        <translation>Два листа от работната книга са с едно и също име.</translation>
    </message>
    <message>
        <source>Rename one of them, or delete the one that does not count.</source>
        <translation>Преименувайте единия или изтрийте този, който не е валиден.</translation>
    </message>
    <message>
        <source>The sheet shares its part “%1” with another one, which no program writes.</source>
        <translation>Листът споделя частта „%1“ с друг лист, а никоя програма не записва така.</translation>
    </message>
    <message>
        <source>The workbook has more than the %1 sheets that it may have here.</source>
        <translation>Листовете на работната книга са повече от допустимите тук %1.</translation>
    </message>
    <message>
        <source>The sheet has more than the %1 filled rows that it may have here.</source>
        <translation>Попълнените редове на листа са повече от допустимите тук %1.</translation>
    </message>
    <message>
        <source>The cell lies beyond column %1, the last that may be filled here.</source>
        <translation>Клетката е след колона %1 – последната, която може да бъде попълнена тук.</translation>
    </message>
    <message>
        <source>Delete what stands there, or move it to the left.</source>
        <translation>Изтрийте съдържанието ѝ или го преместете наляво.</translation>
    </message>
    <message>
        <source>The workbook has more than the %1 filled cells that it may have here.</source>
        <translation>Попълнените клетки на работната книга са повече от допустимите тук %1.</translation>
    </message>
    <message>
        <source>The sheet has more than %1 merged cells.</source>
        <translation>Обединените клетки на листа са повече от %1.</translation>
    </message>
    <message>
        <source>Unmerge the cells that need not be merged.</source>
        <translation>Разделете клетките, които не е нужно да са обединени.</translation>
    </message>
    <message>
        <source>The workbook has more than %1 defined names.</source>
        <translation>Дефинираните имена в работната книга са повече от %1.</translation>
    </message>
    <message>
        <source>Delete the names that are not needed, in the name manager.</source>
        <translation>Изтрийте ненужните имена от диспечера на имената.</translation>
    </message>
    <message>
        <source>The sheet names a cell “%1”, which cannot be there.</source>
        <translation>В листа е посочена клетка „%1“, каквато не може да има там.</translation>
    </message>
    <message>
        <source>The cell stands in the file twice, so that it is unclear what is in it.</source>
        <translation>Клетката се среща във файла два пъти и не е ясно какво съдържа.</translation>
    </message>
    <message>
        <source>The text of the cell is missing in the file.</source>
        <translation>Текстът на клетката липсва във файла.</translation>
    </message>
    <message>
        <source>The reading was cancelled.</source>
        <translation>Четенето беше прекъснато.</translation>
    </message>
    <message>
        <source>The formula in the cell gives the error %1.</source>
        <translation>Формулата в клетката дава грешка %1.</translation>
    </message>
    <message>
        <source>Correct the formula, or type the value itself.</source>
        <translation>Поправете формулата или въведете самата стойност.</translation>
    </message>
    <message>
        <source>The formula in the cell was saved without its result.</source>
        <translation>Формулата в клетката е записана без резултата си.</translation>
    </message>
    <message>
        <source>Open the workbook in Excel or LibreOffice, let it calculate and save it again.</source>
        <translation>Отворете работната книга в Excel или LibreOffice, изчакайте изчисляването и я запишете отново.</translation>
    </message>
    <message>
        <source>The cell should hold a number but holds “%1”.</source>
        <translation>В клетката трябва да има число, а в нея е „%1“.</translation>
    </message>
    <message>
        <source>Type the number again.</source>
        <translation>Въведете числото отново.</translation>
    </message>
</context>
<context>
    <name>Xlsform</name>
    <message>
        <source>The sheet “%1” has no column “%2”.</source>
        <translation>В листа „%1“ няма колона „%2“.</translation>
    </message>
    <message>
        <source>Add the column; its header stands in the first row.</source>
        <translation>Добавете колоната; заглавието ѝ се пише на първия ред.</translation>
    </message>
    <message>
        <source>The choice “%1” names no list and is left out.</source>
        <translation>За възможния отговор „%1“ не е посочен списък и той е пропуснат.</translation>
    </message>
    <message>
        <source>Write the name of its list into the column list_name.</source>
        <translation>Напишете името на списъка му в колоната list_name.</translation>
    </message>
    <message>
        <source>The row has neither name nor label and is left out.</source>
        <translation>Редът няма нито име, нито етикет и е пропуснат.</translation>
    </message>
    <message>
        <source>A choice of the list “%1” has no name.</source>
        <translation>Възможен отговор от списъка „%1“ няма име.</translation>
    </message>
    <message>
        <source>Write its name into the column name.</source>
        <translation>Напишете името му в колоната name.</translation>
    </message>
    <message>
        <source>The choice “%1” stands in the list “%2” again.</source>
        <translation>Възможният отговор „%1“ се среща повторно в списъка „%2“.</translation>
    </message>
    <message>
        <source>Give each choice a name of its own.</source>
        <translation>Дайте на всеки възможен отговор собствено име.</translation>
    </message>
    <message>
        <source>If a filter tells the two apart, set allow_choice_duplicates to yes.</source>
        <translation>Ако двата се различават чрез филтър, задайте yes за allow_choice_duplicates.</translation>
    </message>
    <message>
        <source>“%1” cannot be the code here; another one is made.</source>
        <translation>„%1“ не може да бъде код тук; създаден е друг.</translation>
    </message>
    <message>
        <source>Use a letter, then letters, digits and underscores, 64 at most, and each code once.</source>
        <translation>Започнете с латинска буква и продължете с латински букви, цифри и долни черти – най-много 64 знака; използвайте всеки код само веднъж.</translation>
    </message>
    <message>
        <source>“%1” cannot be a name.</source>
        <translation>„%1“ не може да бъде име.</translation>
    </message>
    <message>
        <source>Begin with a letter or an underscore and go on with letters, digits, underscores, hyphens and points, without spaces.</source>
        <translation>Започнете с буква или долна черта и продължете с букви, цифри, долни черти, дефиси и точки, без интервали.</translation>
    </message>
    <message>
        <source>The name “%1” stands in several groups; its code here is “%2”.</source>
        <translation>Името „%1“ се среща в няколко групи; тук кодът му е „%2“.</translation>
    </message>
    <message>
        <source>“%1” cannot be a code here; it is “%2”.</source>
        <translation>„%1“ не може да бъде код тук; кодът е „%2“.</translation>
    </message>
    <message>
        <source>The question has no choices to be filtered here.</source>
        <translation>Въпросът няма възможни отговори, които да се филтрират тук.</translation>
    </message>
    <message>
        <source>Curly quotes stood around texts; they were made straight: %1</source>
        <translation>Около текстове имаше типографски кавички; те са заменени с прави: %1</translation>
    </message>
    <message>
        <source>The expression cannot be read at character %1: %2 It is: %3</source>
        <translation>Изразът не може да бъде прочетен при знак %1: %2 Изразът е: %3</translation>
    </message>
    <message>
        <source>The expression has no effect here (character %1): %2 It is: %3</source>
        <translation>Изразът няма действие тук (знак %1): %2 Изразът е: %3</translation>
    </message>
    <message>
        <source>“${%1}” (character %2) names no question of this form.</source>
        <translation>„${%1}“ (знак %2) не е въпрос от този формуляр.</translation>
    </message>
    <message>
        <source>Write the name of a question as it stands in the column name.</source>
        <translation>Напишете името на въпрос така, както е записано в колоната name.</translation>
    </message>
    <message>
        <source>“${%1}” (character %2) may mean several questions of that name.</source>
        <translation>„${%1}“ (знак %2) може да се отнася за няколко въпроса с това име.</translation>
    </message>
    <message>
        <source>Give the questions different names.</source>
        <translation>Дайте на въпросите различни имена.</translation>
    </message>
    <message>
        <source>The row only heads the table of “%1”, which needs no heading here; it is left out.</source>
        <translation>Редът служи само за заглавие на таблицата „%1“, а тук заглавие не е нужно; редът е пропуснат.</translation>
    </message>
    <message>
        <source>What Octant had written here was changed and cannot be read.</source>
        <translation>Записаното тук от Octant е променено и не може да бъде прочетено.</translation>
    </message>
    <message>
        <source>Restore the cell, or remove the sheet.</source>
        <translation>Възстановете клетката или премахнете листа.</translation>
    </message>
    <message>
        <source>“%1” means nothing in the column “%2”.</source>
        <translation>„%1“ няма значение в колоната „%2“.</translation>
    </message>
    <message>
        <source>Empty the cell, or write one of the words that Octant writes there.</source>
        <translation>Изпразнете клетката или напишете една от думите, които Octant записва там.</translation>
    </message>
    <message>
        <source>“%1” is filled in by a telephone; it is kept and stays empty here.</source>
        <translation>„%1“ се попълва от телефон; полето се запазва, но тук остава празно.</translation>
    </message>
    <message>
        <source>There is no “%1” here; the question is taken as “%2”.</source>
        <translation>Тук няма вид въпрос „%1“; въпросът е приет за „%2“.</translation>
    </message>
    <message>
        <source>“%1” names no list of choices.</source>
        <translation>В „%1“ не е посочен списък с възможни отговори.</translation>
    </message>
    <message>
        <source>Write the name of a list behind it: %1 yes_no.</source>
        <translation>Напишете след него името на списък: %1 yes_no.</translation>
    </message>
    <message>
        <source>The list “%1” is not there: the workbook has no choices.</source>
        <translation>Списъкът „%1“ липсва: в работната книга няма възможни отговори.</translation>
    </message>
    <message>
        <source>Add a sheet “choices” with the columns list_name, name and label.</source>
        <translation>Добавете лист „choices“ с колоните list_name, name и label.</translation>
    </message>
    <message>
        <source>The list “%1” is not among the choices; the question is taken as text.</source>
        <translation>Списъкът „%1“ не е сред възможните отговори; въпросът е приет за текстов.</translation>
    </message>
    <message>
        <source>Add the list to the sheet “choices”, or correct its name.</source>
        <translation>Добавете списъка в листа „choices“ или поправете името му.</translation>
    </message>
    <message>
        <source>The choice “%1” of the list “%2” has a space in its name; where several are chosen, conditions cannot tell it from two choices.</source>
        <translation>Името на възможния отговор „%1“ от списъка „%2“ съдържа интервал; когато са избрани няколко отговора, условията не могат да го различат от два отделни отговора.</translation>
    </message>
    <message>
        <source>Write names of choices without spaces.</source>
        <translation>Пишете имената на възможните отговори без интервали.</translation>
    </message>
    <message>
        <source>The question has no calculation; its default is taken for it.</source>
        <translation>Въпросът няма изчисление; вместо него се използва стойността му по подразбиране.</translation>
    </message>
    <message>
        <source>The question is to be calculated, but it is not said how.</source>
        <translation>Въпросът трябва да се изчислява, но не е посочено как.</translation>
    </message>
    <message>
        <source>Write an expression into the column calculation.</source>
        <translation>Напишете израз в колоната calculation.</translation>
    </message>
    <message>
        <source>Another column of this row already says what “%1” says.</source>
        <translation>Друга колона на този ред вече задава същото, което задава „%1“.</translation>
    </message>
    <message>
        <source>Keep one of the two cells; until then the first one counts.</source>
        <translation>Запазете една от двете клетки; дотогава важи първата.</translation>
    </message>
    <message>
        <source>“%1” is kept and written out again; here it has no effect.</source>
        <translation>„%1“ се запазва и се записва отново; тук няма действие.</translation>
    </message>
    <message>
        <source>XLSForm has no column “%1”; what stands in it (from row %2 on) is kept, without effect.</source>
        <translation>В XLSForm няма колона „%1“; съдържанието ѝ (от ред %2 нататък) се запазва, но няма действие.</translation>
    </message>
    <message>
        <source>The column has no header; what stands in it is left out.</source>
        <translation>Колоната няма заглавие; съдържанието ѝ е пропуснато.</translation>
    </message>
    <message>
        <source>Write a header above it.</source>
        <translation>Напишете заглавие над нея.</translation>
    </message>
    <message>
        <source>Only the first row of settings counts; this one is left out.</source>
        <translation>Важи само първият ред с настройки; този ред е пропуснат.</translation>
    </message>
    <message>
        <source>Put all settings into one row.</source>
        <translation>Запишете всички настройки на един ред.</translation>
    </message>
    <message>
        <source>The setting “%1” is kept and written out again; here it has no effect.</source>
        <translation>Настройката „%1“ се запазва и се записва отново; тук няма действие.</translation>
    </message>
    <message>
        <source>There are two columns “%1”.</source>
        <translation>Има две колони „%1“.</translation>
    </message>
    <message>
        <source>Rename or remove one of the two.</source>
        <translation>Преименувайте или премахнете едната от двете.</translation>
    </message>
    <message>
        <source>The row is marked as disabled and left out.</source>
        <translation>Редът е отбелязан като изключен и е пропуснат.</translation>
    </message>
    <message>
        <source>Empty the cell to take the row in.</source>
        <translation>Изпразнете клетката, за да бъде включен редът.</translation>
    </message>
    <message>
        <source>The question “%1” has no type.</source>
        <translation>За въпроса „%1“ не е посочен вид.</translation>
    </message>
    <message>
        <source>Write its type, such as text or integer, into the column type.</source>
        <translation>Напишете вида му, например text или integer, в колоната type.</translation>
    </message>
    <message>
        <source>The row has no type; it is taken for a remark and left out.</source>
        <translation>За реда не е посочен вид; той е приет за бележка и е пропуснат.</translation>
    </message>
    <message>
        <source>Write a type into the row if it is a question.</source>
        <translation>Ако това е въпрос, напишете вида му в реда.</translation>
    </message>
    <message>
        <source>The question has no name.</source>
        <translation>Въпросът няма име.</translation>
    </message>
    <message>
        <source>Write a name into the column name.</source>
        <translation>Напишете име в колоната name.</translation>
    </message>
    <message>
        <source>There is no name here; it is called “%1”.</source>
        <translation>Тук няма име; дадено е името „%1“.</translation>
    </message>
    <message>
        <source>“%1” ends nothing: no group or repeat is open here.</source>
        <translation>„%1“ не завършва нищо: тук няма отворена група или повторение.</translation>
    </message>
    <message>
        <source>Remove the row, or add the row that begins the group.</source>
        <translation>Премахнете реда или добавете ред, с който групата започва.</translation>
    </message>
    <message>
        <source>“%1” stands here, but “%2” (row %3) began with %4.</source>
        <translation>Тук е записано „%1“, но „%2“ (ред %3) започва с %4.</translation>
    </message>
    <message>
        <source>Write %1 here, or correct row %2.</source>
        <translation>Напишете тук %1 или поправете ред %2.</translation>
    </message>
    <message>
        <source>What stands in the row of an end counts for nothing and is left out.</source>
        <translation>Съдържанието на ред, с който завършва група, не се отчита и е пропуснато.</translation>
    </message>
    <message>
        <source>Move it to row %1, where the group begins.</source>
        <translation>Преместете го на ред %1, където започва групата.</translation>
    </message>
    <message>
        <source>“%1” begins here and never ends.</source>
        <translation>„%1“ започва тук и няма край.</translation>
    </message>
    <message>
        <source>Add a row %1 behind its last question.</source>
        <translation>Добавете ред %1 след последния въпрос в групата.</translation>
    </message>
    <message>
        <source>There is no type “%1”.</source>
        <translation>Няма вид „%1“.</translation>
    </message>
    <message>
        <source>Write a type of XLSForm, such as text or integer.</source>
        <translation>Напишете вид от XLSForm, например text или integer.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>„%1“ ли имахте предвид?</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Друго</translation>
    </message>
    <message>
        <source>Specify other.</source>
        <translation>Друго – посочете какво.</translation>
    </message>
    <message>
        <source>“or_other” became the choice “other” and the text question “%1”.</source>
        <translation>„or_other“ е превърнато във възможния отговор „other“ и текстовия въпрос „%1“.</translation>
    </message>
    <message>
        <source>The name “%1” stands twice in one group, first in row %2.</source>
        <translation>Името „%1“ се среща два пъти в една група, за първи път на ред %2.</translation>
    </message>
    <message>
        <source>Give each question of a group a name of its own; capitals make no difference.</source>
        <translation>Дайте на всеки въпрос в групата собствено име; главните и малките букви не се различават.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “survey”; it has: %1.</source>
        <translation>В работната книга няма лист „survey“; в нея има: %1.</translation>
    </message>
    <message>
        <source>Name the sheet with the questions “survey”, or choose an XLSForm.</source>
        <translation>Наименувайте листа с въпросите „survey“ или изберете файл във формат XLSForm.</translation>
    </message>
    <message>
        <source>The sheet “survey” is empty.</source>
        <translation>Листът „survey“ е празен.</translation>
    </message>
    <message>
        <source>Write headers into its first row and the questions below.</source>
        <translation>Напишете заглавията на колоните на първия му ред, а въпросите – под тях.</translation>
    </message>
    <message>
        <source>The sheet “survey” has no questions.</source>
        <translation>В листа „survey“ няма въпроси.</translation>
    </message>
    <message>
        <source>Write the questions into it.</source>
        <translation>Напишете въпросите в него.</translation>
    </message>
    <message>
        <source>No question offers the list “%1”; it is kept.</source>
        <translation>Списъкът „%1“ не се използва в нито един въпрос; той се запазва.</translation>
    </message>
    <message>
        <source>The sheet “%1” is no part of a questionnaire; it is left out.</source>
        <translation>Листът „%1“ не е част от въпросник и е пропуснат.</translation>
    </message>
    <message>
        <source>The workbook could not be written.</source>
        <translation>Работната книга не можа да бъде записана.</translation>
    </message>
    <message>
        <source>Make room on the disk that holds this folder.</source>
        <translation>Освободете място на диска, на който е папката.</translation>
    </message>
    <message>
        <source>A text has more than 32,767 characters, the most that a cell holds; the rest is lost.</source>
        <translation>Текст е по-дълъг от 32 767 знака, колкото побира една клетка; останалото се губи.</translation>
    </message>
    <message>
        <source>Keep the questionnaire as JSON too, or shorten the text.</source>
        <translation>Запазете въпросника и като JSON или съкратете текста.</translation>
    </message>
    <message>
        <source>“%1” (character %2) is no question of this form; the expression has no effect here.</source>
        <translation>„%1“ (знак %2) не е въпрос от този формуляр; тук изразът няма действие.</translation>
    </message>
    <message>
        <source>Write ${name} with the name of a question.</source>
        <translation>Напишете ${name} с името на въпрос.</translation>
    </message>
    <message>
        <source>The type “%1” of the imported form fits the question no more and is left out.</source>
        <translation>Типът „%1“ от внесения формуляр вече не съответства на въпроса и се пропуска.</translation>
    </message>
    <message>
        <source>What the imported form said under “%1” was replaced and is left out.</source>
        <translation>Посоченото във внесения формуляр под „%1“ е заменено и се пропуска.</translation>
    </message>
    <message>
        <source>The choice “%1” stands in the list “%2” again and is left out.</source>
        <translation>Изборът „%1“ се повтаря в списъка „%2“ и е пропуснат.</translation>
    </message>
    <message>
        <source>Other programs refuse the choice “%1”: where several are chosen, a code has no spaces.</source>
        <translation>Други програми отхвърлят избора „%1“: където се избират няколко, кодът няма интервали.</translation>
    </message>
    <message>
        <source>Write codes of choices without spaces.</source>
        <translation>Пишете кодовете на изборите без интервали.</translation>
    </message>
</context>
<context>
    <name>Zip</name>
    <message>
        <source>The file is empty.</source>
        <translation>Файлът е празен.</translation>
    </message>
    <message>
        <source>The file was not written by this program.</source>
        <translation>Файлът не е записан от тази програма.</translation>
    </message>
    <message>
        <source>The end of the file is missing.</source>
        <translation>Краят на файла липсва.</translation>
    </message>
    <message>
        <source>Something that does not belong there was added behind the end of the file.</source>
        <translation>След края на файла е добавено нещо, което не е част от него.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Файлът е повреден.</translation>
    </message>
    <message>
        <source>The file is damaged: its part “%1” does not read as it was written.</source>
        <translation>Файлът е повреден: частта „%1“ не е такава, каквато е записана.</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>Файлът е защитен с парола.</translation>
    </message>
    <message>
        <source>A part of the file stands in it twice, so that it is unclear which one counts.</source>
        <translation>Една от частите на файла се среща в него два пъти и не е ясно коя от двете важи.</translation>
    </message>
    <message>
        <source>The file is an archive or document of another program.</source>
        <translation>Файлът е архив или документ на друга програма.</translation>
    </message>
    <message>
        <source>The file holds more than a file of this kind may hold.</source>
        <translation>Файлът съдържа повече, отколкото може да съдържа такъв файл.</translation>
    </message>
    <message>
        <source>Ask for the file to be sent again, packed into a zip if it goes by mail.</source>
        <translation>Поискайте файла да бъде изпратен отново, а ако се изпраща по електронната поща – архивиран в zip.</translation>
    </message>
    <message>
        <source>Ask for the file without a password, as the form saved it.</source>
        <translation>Поискайте файла без парола, както го е запазил формулярът.</translation>
    </message>
    <message>
        <source>Ask for the file that the form saved.</source>
        <translation>Поискайте файла, който формулярът е запазил.</translation>
    </message>
    <message>
        <source>Ask for the file with fewer or smaller attachments: 25 MB each and 100 MB in all.</source>
        <translation>Поискайте файл с по-малко или по-малки приложения – до 25&#xa0;MB всяко и общо до 100&#xa0;MB.</translation>
    </message>
</context>
<context>
    <name>octant</name>
    <message>
        <source>Add a condition</source>
        <translation>Добави условие</translation>
    </message>
    <message>
        <source>Type an expression</source>
        <translation>Напиши израз</translation>
    </message>
    <message>
        <source>%1, as an expression</source>
        <translation>%1, като израз</translation>
    </message>
</context>
<context>
    <name>octant::AnswerModel</name>
    <message>
        <source>Question</source>
        <translation>Въпрос</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Миналата година</translation>
    </message>
    <message>
        <source>Last year (%1)</source>
        <translation>Миналата година (%1&#xa0;г.)</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>В сила</translation>
    </message>
    <message>
        <source>The whole response</source>
        <translation>Целият отговор</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation>Съхранени отделно</translation>
    </message>
    <message>
        <source>Answers to questions that do not apply to this partner. They are kept and never counted.</source>
        <translation>Отговори на въпроси, които не се отнасят за този партньор. Те се пазят, но никога не се броят.</translation>
    </message>
    <message>
        <source>%1: no. %2</source>
        <translation>%1: №&#xa0;%2</translation>
    </message>
    <message>
        <source>%1, no. %2</source>
        <translation>%1, №&#xa0;%2</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>заличено</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>Коментар: %1</translation>
    </message>
    <message>
        <source>left blank</source>
        <translation>оставено празно</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Грешка: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Предупреждение: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Бележка: %1</translation>
    </message>
</context>
<context>
    <name>octant::AnswerSection</name>
    <message>
        <source>Type</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Мерна единица</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Започва със</translation>
    </message>
    <message>
        <source>A value or an expression; may be empty.</source>
        <translation>Стойност или израз; може да е празно.</translation>
    </message>
    <message>
        <source>Shown only; partners cannot change it</source>
        <translation>Само се показва; партньорите не могат да го променят</translation>
    </message>
    <message>
        <source>Scale, shared by all rows</source>
        <translation>Скала, обща за всички редове</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Възможни отговори</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>без мерна единица</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>octant::AnswerView</name>
    <message>
        <source>Copy rows</source>
        <translation>Копирай редовете</translation>
    </message>
</context>
<context>
    <name>octant::AnswerWords</name>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>written as %1</source>
        <translation>записано като %1</translation>
    </message>
    <message>
        <source>other than last year</source>
        <translation>различно от миналата година</translation>
    </message>
    <message>
        <source>more than last year</source>
        <translation>повече от миналата година</translation>
    </message>
    <message>
        <source>less than last year</source>
        <translation>по-малко от миналата година</translation>
    </message>
    <message>
        <source>%1, more than last year</source>
        <translation>%1, повече от миналата година</translation>
    </message>
    <message>
        <source>%1, less than last year</source>
        <translation>%1, по-малко от миналата година</translation>
    </message>
</context>
<context>
    <name>octant::BankModel</name>
    <message>
        <source>standard questionnaire</source>
        <translation>стандартен въпросник</translation>
    </message>
    <message>
        <source>asked for %1</source>
        <translation>зададен за %1</translation>
    </message>
</context>
<context>
    <name>octant::BankPanel</name>
    <message>
        <source>Principle</source>
        <translation>Принцип</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Показател</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Стандарт</translation>
    </message>
    <message>
        <source>Close the question bank</source>
        <translation>Затваряне на банката с въпроси</translation>
    </message>
    <message>
        <source>Question bank</source>
        <translation>Банка с въпроси</translation>
    </message>
    <message>
        <source>Search in the question bank</source>
        <translation>Търсене в банката с въпроси</translation>
    </message>
    <message>
        <source>Words, code or standard</source>
        <translation>Думи, код или стандарт</translation>
    </message>
    <message>
        <source>Questions of the bank</source>
        <translation>Въпроси в банката</translation>
    </message>
    <message>
        <source>{n, plural, =0 {No question is like that.} one {# question} other {# questions}}</source>
        <translation>{n, plural, =0 {Няма такъв въпрос.} one {# въпрос} other {# въпроса}}</translation>
    </message>
    <message>
        <source>{n, plural, =0 {Add to the questionnaire} one {Add # question} other {Add # questions}}</source>
        <translation>{n, plural, =0 {Добави към въпросника} one {Добави # въпрос} other {Добави # въпроса}}</translation>
    </message>
</context>
<context>
    <name>octant::BuilderActions</name>
    <message>
        <source>Publish</source>
        <translation>Публикувай</translation>
    </message>
    <message>
        <source>Build the questionnaire</source>
        <translation>Състави въпросника</translation>
    </message>
    <message>
        <source>Correct this edition</source>
        <translation>Поправи това издание</translation>
    </message>
    <message>
        <source>Build next year&apos;s questionnaire</source>
        <translation>Състави въпросника за следващата година</translation>
    </message>
    <message>
        <source>Discard the draft…</source>
        <translation>Изхвърли черновата…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отмени</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повтори</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Отмени: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Повтори: %1</translation>
    </message>
    <message>
        <source>New question: %1</source>
        <translation>Нов въпрос: %1</translation>
    </message>
    <message>
        <source>New scale matrix</source>
        <translation>Нова матрица със скала</translation>
    </message>
    <message>
        <source>New repeat group</source>
        <translation>Нова повтаряща се група</translation>
    </message>
    <message>
        <source>New commitment block</source>
        <translation>Нов блок с ангажименти</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Нов раздел</translation>
    </message>
    <message>
        <source>Question bank</source>
        <translation>Банка с въпроси</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копирай</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Изрежи</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Постави</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Удвои</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Изтрий</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Премести нагоре</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Премести надолу</translation>
    </message>
    <message>
        <source>Group the questions</source>
        <translation>Групирай въпросите</translation>
    </message>
    <message>
        <source>Dissolve the group</source>
        <translation>Разпусни групата</translation>
    </message>
    <message>
        <source>Import XLSForm or JSON…</source>
        <translation>Внеси XLSForm или JSON…</translation>
    </message>
    <message>
        <source>Export as XLSForm…</source>
        <translation>Изнеси като XLSForm…</translation>
    </message>
    <message>
        <source>Export as JSON…</source>
        <translation>Изнеси като JSON…</translation>
    </message>
</context>
<context>
    <name>octant::BuilderTools</name>
    <message>
        <source>Search in the questions</source>
        <translation>Търсене във въпросите</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Търсене</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добави</translation>
    </message>
    <message>
        <source>Question bank</source>
        <translation>Банка с въпроси</translation>
    </message>
    <message>
        <source>More for the questionnaire</source>
        <translation>Още за въпросника</translation>
    </message>
    <message>
        <source>%1 (draft)</source>
        <translation>%1 (чернова)</translation>
    </message>
</context>
<context>
    <name>octant::Channels</name>
    <message>
        <source>program</source>
        <translation>програма</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>уебстраница</translation>
    </message>
    <message>
        <source>PDF form</source>
        <translation>PDF формуляр</translation>
    </message>
    <message>
        <source>spreadsheet</source>
        <translation>електронна таблица</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>на ръка</translation>
    </message>
</context>
<context>
    <name>octant::ChoiceModel</name>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
</context>
<context>
    <name>octant::ChoiceTable</name>
    <message>
        <source>Choices</source>
        <translation>Възможни отговори</translation>
    </message>
    <message>
        <source>Add a choice</source>
        <translation>Добави възможност</translation>
    </message>
    <message>
        <source>Move the choice up</source>
        <translation>Премести възможността нагоре</translation>
    </message>
    <message>
        <source>Move the choice down</source>
        <translation>Премести възможността надолу</translation>
    </message>
    <message>
        <source>Delete the choice</source>
        <translation>Изтрий възможността</translation>
    </message>
</context>
<context>
    <name>octant::CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>Търсене навсякъде</translation>
    </message>
    <message>
        <source>Find a partner, commitment, question, page or action</source>
        <translation>Потърсете партньор, ангажимент, въпрос, страница или действие</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Търсене</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Намерени резултати</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Нищо не е намерено</translation>
    </message>
</context>
<context>
    <name>octant::CommitmentPanel</name>
    <message>
        <source>The way from %1 in %2 to %3 in %4</source>
        <translation>Път от %1 през %2&#xa0;г. до %3 през %4&#xa0;г.</translation>
    </message>
    <message>
        <source>Status in %1</source>
        <translation>Състояние за %1&#xa0;г.</translation>
    </message>
    <message>
        <source>Override…</source>
        <translation>Определи друго…</translation>
    </message>
    <message>
        <source>Set by hand: %1</source>
        <translation>Определено ръчно: %1</translation>
    </message>
    <message>
        <source>Computed: %1</source>
        <translation>Изчислено: %1</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Какво е обещано</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 през %2&#xa0;г.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Базова стойност</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Целева стойност</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Показател</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Етап</translation>
    </message>
    <message>
        <source>Impact areas</source>
        <translation>Области на въздействие</translation>
    </message>
    <message>
        <source>Own judgement</source>
        <translation>Собствена преценка</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Напредък</translation>
    </message>
    <message>
        <source>Reasons for delay</source>
        <translation>Причини за забавянето</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следваща стъпка</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказателства</translation>
    </message>
    <message>
        <source>The partner&apos;s own words</source>
        <translation>По думите на партньора</translation>
    </message>
    <message>
        <source>Reported by year</source>
        <translation>Отчетено по години</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>няма стойност</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>How the terms came about</source>
        <translation>Как са се променяли условията</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>От %1&#xa0;г.</translation>
    </message>
    <message>
        <source>Recorded on %1 by %2</source>
        <translation>Записано на %1 от %2</translation>
    </message>
</context>
<context>
    <name>octant::CommitmentsPage</name>
    <message>
        <source>Commitments</source>
        <translation>Ангажименти</translation>
    </message>
    <message>
        <source>No commitments in this year</source>
        <translation>Няма ангажименти за тази година</translation>
    </message>
    <message>
        <source>What partners have promised against the eight principles stands here, with the way from baseline to target. Commitments arrive with the responses.</source>
        <translation>Тук се вижда какво са обещали партньорите по осемте принципа и какъв е пътят от базовата до целевата стойност. Ангажиментите постъпват с отговорите.</translation>
    </message>
    <message>
        <source>{listed, plural, one {# commitment} other {# commitments}} in {year}, {good} on track or achieved; {waiting, plural, =0 {none waits} one {# waits for you} other {# wait for you}}</source>
        <translation>{listed, plural, one {# ангажимент} other {# ангажимента}} през {year}&#xa0;г., в график или постигнати: {good}; {waiting, plural, =0 {няма чакащи} one {# чака решението Ви} other {# чакат решението Ви}}</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Ангажимент</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Партньор</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Път до целта</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Напредък</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Състояние</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Принцип</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Етап</translation>
    </message>
    <message>
        <source>Setting the status</source>
        <translation>Определяне на състоянието</translation>
    </message>
</context>
<context>
    <name>octant::ConditionRowEdit</name>
    <message>
        <source>Remove this condition</source>
        <translation>Премахни това условие</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Въпрос</translation>
    </message>
    <message>
        <source>Choose a question</source>
        <translation>Изберете въпрос</translation>
    </message>
    <message>
        <source>the answer itself</source>
        <translation>самият отговор</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Стойност</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>изберете</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>година-месец-ден</translation>
    </message>
    <message>
        <source>number or ${CODE}</source>
        <translation>число или ${CODE}</translation>
    </message>
    <message>
        <source>text or ${CODE}</source>
        <translation>текст или ${CODE}</translation>
    </message>
</context>
<context>
    <name>octant::ConditionRowsEditor</name>
    <message>
        <source>How the conditions go together</source>
        <translation>Как се съчетават условията</translation>
    </message>
    <message>
        <source>all of these hold</source>
        <translation>всички тези са изпълнени</translation>
    </message>
    <message>
        <source>any of these holds</source>
        <translation>някое от тези е изпълнено</translation>
    </message>
</context>
<context>
    <name>octant::DecisionBar</name>
    <message>
        <source>An earlier revision. Decisions are taken on the newest one.</source>
        <translation>Това е по-ранна редакция. Решенията се вземат по най-новата.</translation>
    </message>
    <message>
        <source>These answers are in force and count in all figures.</source>
        <translation>Тези отговори са в сила и участват във всички данни.</translation>
    </message>
    <message>
        <source>It has errors and cannot be accepted as it stands.</source>
        <translation>Има грешки и не може да бъде приет в този вид.</translation>
    </message>
    <message>
        <source>Returned for correction.</source>
        <translation>Върнат за корекция.</translation>
    </message>
    <message>
        <source>Returned for correction: %1</source>
        <translation>Върнат за корекция: %1</translation>
    </message>
    <message>
        <source>It has warnings: look at them before accepting.</source>
        <translation>Има предупреждения: прегледайте ги, преди да приемете отговора.</translation>
    </message>
    <message>
        <source>Nothing was found that looks wrong.</source>
        <translation>Не е открито нищо нередно.</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Отвори отново…</translation>
    </message>
    <message>
        <source>Return for correction…</source>
        <translation>Върни за корекция…</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Приеми</translation>
    </message>
    <message>
        <source>Accept all the same</source>
        <translation>Приеми въпреки това</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
    <message>
        <source>What should the partner correct?</source>
        <translation>Какво трябва да коригира партньорът?</translation>
    </message>
    <message>
        <source>Why is it opened again?</source>
        <translation>Защо се отваря отново?</translation>
    </message>
    <message>
        <source>Return for correction</source>
        <translation>Върни за корекция</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Отвори отново</translation>
    </message>
    <message>
        <source>Write what should be corrected: it goes into the history of the response.</source>
        <translation>Напишете какво трябва да се коригира: текстът се пази в историята на отговора.</translation>
    </message>
    <message>
        <source>Write the reason: it goes into the log.</source>
        <translation>Напишете причината: тя се записва в дневника.</translation>
    </message>
</context>
<context>
    <name>octant::Decisions</name>
    <message>
        <source>A newer revision of this response has come in the meantime.</source>
        <translation>Междувременно е постъпила по-нова редакция на този отговор.</translation>
    </message>
    <message>
        <source>Look at the newer one and decide on that.</source>
        <translation>Прегледайте по-новата и вземете решение по нея.</translation>
    </message>
    <message>
        <source>Somebody else has decided on this response in the meantime.</source>
        <translation>Междувременно друг е взел решение по този отговор.</translation>
    </message>
    <message>
        <source>Look at its history; reopen it where the decision was wrong.</source>
        <translation>Прегледайте историята му; ако решението е погрешно, отворете го отново.</translation>
    </message>
    <message>
        <source>Return the response for correction.</source>
        <translation>Върнете отговора за корекция.</translation>
    </message>
</context>
<context>
    <name>octant::DraftLife</name>
    <message>
        <source>Beginning the draft</source>
        <translation>Започване на черновата</translation>
    </message>
    <message>
        <source>Publishing the questionnaire</source>
        <translation>Публикуване на въпросника</translation>
    </message>
    <message>
        <source>Discarding the draft</source>
        <translation>Изхвърляне на черновата</translation>
    </message>
</context>
<context>
    <name>octant::DraftStrip</name>
    <message>
        <source>Show theirs</source>
        <translation>Покажи техните</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Запази моите</translation>
    </message>
    <message>
        <source>Your changes since the last save are dropped.</source>
        <translation>Промените Ви след последното запазване отпадат.</translation>
    </message>
    <message>
        <source>What the others have saved is replaced by yours.</source>
        <translation>Запазеното от другите се заменя с Вашето.</translation>
    </message>
    <message>
        <source>All changes saved at %1</source>
        <translation>Всичко е запазено в %1</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Всичко е запазено</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Запазване…</translation>
    </message>
    <message>
        <source>Somebody else has changed this draft.</source>
        <translation>Някой друг е променил тази чернова.</translation>
    </message>
    <message>
        <source>Not saved; the next change tries again.</source>
        <translation>Не е запазено; следващата промяна опитва отново.</translation>
    </message>
</context>
<context>
    <name>octant::DropZone</name>
    <message>
        <source>Choose files…</source>
        <translation>Избери файлове…</translation>
    </message>
</context>
<context>
    <name>octant::EventForm</name>
    <message>
        <source>When (day.month.year)</source>
        <translation>Кога (ден.месец.година)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запиши</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>С думи</translation>
    </message>
    <message>
        <source>Write the date as 31.12.2025.</source>
        <translation>Напишете датата във вида 31.12.2025.</translation>
    </message>
</context>
<context>
    <name>octant::Events</name>
    <message>
        <source>Sent</source>
        <translation>Изпратен</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Изпратено напомняне</translation>
    </message>
    <message>
        <source>Response received</source>
        <translation>Получен отговор</translation>
    </message>
    <message>
        <source>Taken into review</source>
        <translation>Взет за проверка</translation>
    </message>
    <message>
        <source>Returned for correction</source>
        <translation>Върнат за корекция</translation>
    </message>
    <message>
        <source>Further revision received</source>
        <translation>Получена следваща редакция</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Приет</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Отворен отново</translation>
    </message>
    <message>
        <source>Declined to take part</source>
        <translation>Отказано участие</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Не е доставено</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>Телефонен разговор</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Бележка</translation>
    </message>
</context>
<context>
    <name>octant::FactTable</name>
    <message>
        <source>%1: not given</source>
        <translation>%1: не е посочено</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>octant::FigureTable</name>
    <message>
        <source>Figures by: %1</source>
        <translation>Данни по: %1</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Копирай таблицата</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>не се показва</translation>
    </message>
</context>
<context>
    <name>octant::FilterChip</name>
    <message>
        <source>All</source>
        <translation>Всички</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>octant::FootLines</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The wording is missing: %1.</source>
        <translation>Липсва текстът: %1.</translation>
    </message>
    <message>
        <source>The help is missing: %1.</source>
        <translation>Липсва пояснението: %1.</translation>
    </message>
    <message>
        <source>The title is missing: %1.</source>
        <translation>Липсва заглавието: %1.</translation>
    </message>
    <message>
        <source>The choice “%1” has no words: %2.</source>
        <translation>Възможността „%1“ няма текст: %2.</translation>
    </message>
    <message>
        <source>What is said where an answer will not do is missing: %1.</source>
        <translation>Липсва какво се казва, когато отговорът не е годен: %1.</translation>
    </message>
    <message>
        <source>split</source>
        <translation>разделен</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: now %2</source>
        <translation>%1: сега %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>octant::FootModel</name>
    <message>
        <source>Error</source>
        <translation>Грешка</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Бележка</translation>
    </message>
</context>
<context>
    <name>octant::FootPanel</name>
    <message>
        <source>Open or close the list</source>
        <translation>Отваряне или затваряне на списъка</translation>
    </message>
    <message>
        <source>Compare with last year</source>
        <translation>Сравни с миналата година</translation>
    </message>
    <message>
        <source>Marks what has another wording or unit, and what is gone.</source>
        <translation>Отбелязва какво е с друг текст или мерна единица и какво липсва.</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Какво да се гледа</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Проблеми</translation>
    </message>
    <message>
        <source>Missing translations</source>
        <translation>Липсващи преводи</translation>
    </message>
    <message>
        <source>Against last year</source>
        <translation>Спрямо миналата година</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Проблеми (%1)</translation>
    </message>
    <message>
        <source>Missing translations (%1)</source>
        <translation>Липсващи преводи (%1)</translation>
    </message>
    <message>
        <source>Against last year (%1)</source>
        <translation>Спрямо миналата година (%1)</translation>
    </message>
    <message>
        <source>Nothing is wrong with the questionnaire.</source>
        <translation>Във въпросника няма нищо нередно.</translation>
    </message>
    <message>
        <source>All wordings are there in all languages.</source>
        <translation>Всички текстове ги има на всички езици.</translation>
    </message>
    <message>
        <source>All questions are the same as last year.</source>
        <translation>Всички въпроси са същите като миналата година.</translation>
    </message>
</context>
<context>
    <name>octant::FrameworkPage</name>
    <message>
        <source>Add entry</source>
        <translation>Добави</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Рамка</translation>
    </message>
    <message>
        <source>Nothing is measured yet</source>
        <translation>Все още нищо не се измерва</translation>
    </message>
    <message>
        <source>Indicators, impact areas, units and kinds of partners belong here.</source>
        <translation>Тук са показателите, областите на въздействие, мерните единици и видовете партньори.</translation>
    </message>
    <message>
        <source>{indicators, plural, one {# indicator} other {# indicators}}, {areas, plural, one {# impact area} other {# impact areas}}, {units, plural, one {# unit} other {# units}}, {kinds, plural, one {# kind} other {# kinds}} of partners</source>
        <translation>{indicators, plural, one {# показател} other {# показателя}}, {areas, plural, one {# област на въздействие} other {# области на въздействие}}, {units, plural, one {# мерна единица} other {# мерни единици}}, {kinds, plural, one {# вид} other {# вида}} партньори</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Показател</translation>
    </message>
    <message>
        <source>Impact area</source>
        <translation>Област на въздействие</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Мерна единица</translation>
    </message>
    <message>
        <source>Kind of partner</source>
        <translation>Вид на партньора</translation>
    </message>
    <message>
        <source>always</source>
        <translation>винаги</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>от %1 г.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1 г.</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2 г.</translation>
    </message>
    <message>
        <source>Add an indicator</source>
        <translation>Добави показател</translation>
    </message>
    <message>
        <source>Add an impact area</source>
        <translation>Добави област на въздействие</translation>
    </message>
    <message>
        <source>Add a unit</source>
        <translation>Добави мерна единица</translation>
    </message>
    <message>
        <source>Add a kind of partner</source>
        <translation>Добави вид партньор</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Наименование</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Какво е</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Принцип</translation>
    </message>
    <message>
        <source>Reporting years</source>
        <translation>Отчетни години</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Състояние</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>в употреба</translation>
    </message>
    <message>
        <source>with a last year</source>
        <translation>с последна година</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Промени</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Изведи от употреба…</translation>
    </message>
    <message>
        <source>What it measures</source>
        <translation>Какво измерва</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Числител</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Знаменател</translation>
    </message>
    <message>
        <source>Value of a response</source>
        <translation>Стойност за един отговор</translation>
    </message>
    <message>
        <source>Saving the framework</source>
        <translation>Записване на рамката</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Извеждане от употреба</translation>
    </message>
    <message>
        <source>The last reporting year for which “%1” holds. Earlier years keep it.</source>
        <translation>Последната отчетна година, за която важи „%1“. За по-ранните години остава.</translation>
    </message>
</context>
<context>
    <name>octant::ImportModel</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Резултат</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2&#xa0;г.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Приет</translation>
    </message>
    <message>
        <source>Was taken in before; nothing needs to be done</source>
        <translation>Вече е внесен; не е нужно да правите нищо</translation>
    </message>
    <message>
        <source>Refused: nothing was taken in</source>
        <translation>Отхвърлен: нищо не е внесено</translation>
    </message>
    <message>
        <source>Taken in; waits for your decision</source>
        <translation>Внесен; чака решението Ви</translation>
    </message>
    <message>
        <source>{n, plural, one {# warning} other {# warnings}}</source>
        <translation>{n, plural, one {# предупреждение} other {# предупреждения}}</translation>
    </message>
</context>
<context>
    <name>octant::ImportPanel</name>
    <message>
        <source>Take over as the draft</source>
        <translation>Поеми като чернова</translation>
    </message>
    <message>
        <source>What was found on reading</source>
        <translation>Намерено при четенето</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Прекъсни</translation>
    </message>
    <message>
        <source>It cannot be taken over: nothing was changed. Mend these in the file and import it again.</source>
        <translation>Не може да се поеме: нищо не е променено. Поправете изброеното във файла и го внесете отново.</translation>
    </message>
    <message>
        <source>{questions, plural, one {# question} other {# questions}} in {sections, plural, one {# section} other {# sections}}.</source>
        <translation>{questions, plural, one {# въпрос} other {# въпроса}} в {sections, plural, one {# раздел} other {# раздела}}.</translation>
    </message>
    <message>
        <source>%1 Everything in it is kept.</source>
        <translation>%1 Всичко в него е запазено.</translation>
    </message>
    <message>
        <source>%1 What could not be kept as it is stands below.</source>
        <translation>%1 Онова, което не можа да се запази както е, стои по-долу.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>The file is written. It could not hold what stands below.</source>
        <translation>Файлът е записан. В него не можа да влезе изброеното по-долу.</translation>
    </message>
</context>
<context>
    <name>octant::ImportStrip</name>
    <message>
        <source>What became of each file</source>
        <translation>Резултат за всеки файл</translation>
    </message>
    <message>
        <source>Close the summary</source>
        <translation>Затвори обобщението</translation>
    </message>
    <message>
        <source>{n, plural, =0 {No files} one {# file} other {# files}}{taken, plural, =0 {} other {; # to be decided}}{present, plural, =0 {} other {; # known already}}{refused, plural, =0 {} other {; # refused}}{left, plural, =0 {} other {; # not looked at, because you cancelled}}</source>
        <translation>{n, plural, =0 {Няма файлове} one {# файл} other {# файла}}{taken, plural, =0 {} one {; # чака решение} other {; # чакат решение}}{present, plural, =0 {} one {; # вече е внесен} other {; # вече са внесени}}{refused, plural, =0 {} one {; # е отхвърлен} other {; # са отхвърлени}}{left, plural, =0 {} one {; # не е прегледан, защото прекъснахте} other {; # не са прегледани, защото прекъснахте}}</translation>
    </message>
    <message>
        <source>Hide the files</source>
        <translation>Скрий файловете</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Покажи файловете</translation>
    </message>
</context>
<context>
    <name>octant::IndicatorForm</name>
    <message>
        <source>Principle</source>
        <translation>Принцип</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Мерна единица</translation>
    </message>
    <message>
        <source>Desired direction</source>
        <translation>Желана посока</translation>
    </message>
    <message>
        <source>more is better</source>
        <translation>повече е по-добре</translation>
    </message>
    <message>
        <source>less is better</source>
        <translation>по-малко е по-добре</translation>
    </message>
    <message>
        <source>to be kept as it is</source>
        <translation>да се запази на същото равнище</translation>
    </message>
    <message>
        <source>neither more nor less is better</source>
        <translation>няма по-добра посока</translation>
    </message>
    <message>
        <source>Over respondents</source>
        <translation>За всички отговорили</translation>
    </message>
    <message>
        <source>the sum</source>
        <translation>сборът</translation>
    </message>
    <message>
        <source>sum divided by sum</source>
        <translation>сбор, разделен на сбор</translation>
    </message>
    <message>
        <source>the median</source>
        <translation>медианата</translation>
    </message>
    <message>
        <source>Value of a response</source>
        <translation>Стойност за един отговор</translation>
    </message>
    <message>
        <source>An expression over questions, such as ${ZW_01} + ${ZW_02}.</source>
        <translation>Израз с въпроси, например ${ZW_01} + ${ZW_02}.</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Числител</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Знаменател</translation>
    </message>
</context>
<context>
    <name>octant::IndicatorView</name>
    <message>
        <source>All principles</source>
        <translation>Всички принципи</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Показател</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>Мерна единица: %1</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Година</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Забележка: %1</translation>
    </message>
    <message>
        <source>Kind of partner</source>
        <translation>Вид партньор</translation>
    </message>
    <message>
        <source>Oblast</source>
        <translation>Област</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Големина</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2&#xa0;г.</translation>
    </message>
    <message>
        <source>No group was asked this.</source>
        <translation>На никоя група не е зададен този въпрос.</translation>
    </message>
    <message>
        <source>Thick: %1. Thin: %2, the same partners.</source>
        <translation>Дебела лента: %1&#xa0;г. Тънка лента: %2&#xa0;г., съпоставими респонденти.</translation>
    </message>
    <message>
        <source>A value behind which fewer than three partners stand is withheld, so that nobody&apos;s answer can be told from it.</source>
        <translation>Стойност, която се основава на по-малко от трима партньори, не се показва, за да не се разбере отговорът на никого от тях.</translation>
    </message>
    <message>
        <source>Impact areas</source>
        <translation>Области на въздействие</translation>
    </message>
    <message>
        <source>The questions behind this indicator belong to no impact area.</source>
        <translation>Въпросите, на които се основава този показател, не са към никоя област на въздействие.</translation>
    </message>
</context>
<context>
    <name>octant::Interchange</name>
    <message>
        <source>Import a questionnaire</source>
        <translation>Внасяне на въпросник</translation>
    </message>
    <message>
        <source>Questionnaires (*.xlsx *.xls *.xlsm *.json)</source>
        <translation>Въпросници (*.xlsx *.xls *.xlsm *.json)</translation>
    </message>
    <message>
        <source>Questionnaires as JSON (*.json)</source>
        <translation>Въпросници като JSON (*.json)</translation>
    </message>
    <message>
        <source>XLSForm (*.xlsx)</source>
        <translation>XLSForm (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the questionnaire</source>
        <translation>Изнасяне на въпросника</translation>
    </message>
    <message>
        <source>Questionnaire %1</source>
        <translation>Въпросник %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Четене на %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Записване на %1</translation>
    </message>
</context>
<context>
    <name>octant::InvitationPanel</name>
    <message>
        <source>Open the response</source>
        <translation>Отвори отговора</translation>
    </message>
    <message>
        <source>Open the partner</source>
        <translation>Отвори партньора</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Краен срок</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Вариант на въпросника</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Език на формуляра</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>български</translation>
    </message>
    <message>
        <source>English</source>
        <translation>английски</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Лице за контакт</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Код на поканата</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>Копирай кода</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Копирано</translation>
    </message>
    <message>
        <source>Record by hand</source>
        <translation>Ръчно отбелязване</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Invited; nothing has happened since.</source>
        <translation>Поканен; оттогава няма нищо ново.</translation>
    </message>
</context>
<context>
    <name>octant::ItemForm</name>
    <message>
        <source>New entry</source>
        <translation>Нов запис</translation>
    </message>
    <message>
        <source>Edit the entry</source>
        <translation>Редактиране на записа</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Permanent: it cannot be changed later.</source>
        <translation>Постоянен: по-късно не може да се промени.</translation>
    </message>
    <message>
        <source>Title in Bulgarian</source>
        <translation>Наименование на български</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Наименование на английски</translation>
    </message>
    <message>
        <source>First reporting year (empty: from the beginning)</source>
        <translation>Първа отчетна година (празно: от началото)</translation>
    </message>
    <message>
        <source>Last reporting year (empty: until further notice)</source>
        <translation>Последна отчетна година (празно: до второ нареждане)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Запази</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Прекъсни</translation>
    </message>
    <message>
        <source>Write a year such as 2026.</source>
        <translation>Въведете година, например 2026.</translation>
    </message>
</context>
<context>
    <name>octant::ListPage</name>
    <message>
        <source>Nothing found</source>
        <translation>Нищо не е намерено</translation>
    </message>
    <message>
        <source>No row fits the search and the filters.</source>
        <translation>Няма ред, който да отговаря на търсенето и филтрите.</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Търсене в списъка</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Търсене</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Изчисти търсенето</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Копирай редовете</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Затвори панела</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Незапазени промени</translation>
    </message>
    <message>
        <source>What you have changed here is not saved yet.</source>
        <translation>Промените, които направихте тук, още не са запазени.</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Откажи се от промените</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Продължи редактирането</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 от %2</translation>
    </message>
</context>
<context>
    <name>octant::MainWindow</name>
    <message>
        <source>%1 – Octant</source>
        <translation>%1 – Octant</translation>
    </message>
    <message>
        <source>Octant</source>
        <translation>Octant</translation>
    </message>
    <message>
        <source>No register is open that could take this file.</source>
        <translation>Няма отворен регистър, в който файлът да бъде внесен.</translation>
    </message>
    <message>
        <source>Open the register first.</source>
        <translation>Първо отворете регистъра.</translation>
    </message>
</context>
<context>
    <name>octant::MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation>Затвори съобщението</translation>
    </message>
</context>
<context>
    <name>octant::NameDialog</name>
    <message>
        <source>Who is working?</source>
        <translation>Кой работи?</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Вашето име</translation>
    </message>
    <message>
        <source>Start work</source>
        <translation>Започни работа</translation>
    </message>
    <message>
        <source>Every change is logged with the name of the person who made it. The name is asked for once and can be changed in the settings.</source>
        <translation>Всяка промяна се записва в дневника с името на лицето, което я е направило. Името се въвежда само веднъж и може да се промени в настройките.</translation>
    </message>
</context>
<context>
    <name>octant::NavigationColumn</name>
    <message>
        <source>Pages</source>
        <translation>Страници</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Свий</translation>
    </message>
    <message>
        <source>Show the words beside the icons</source>
        <translation>Покажи надписите до символите</translation>
    </message>
    <message>
        <source>Show the icons only</source>
        <translation>Покажи само символите</translation>
    </message>
</context>
<context>
    <name>octant::OutlineModel</name>
    <message>
        <source>(no wording yet)</source>
        <translation>(още без текст)</translation>
    </message>
</context>
<context>
    <name>octant::OutlineView</name>
    <message>
        <source>Sections and questions</source>
        <translation>Раздели и въпроси</translation>
    </message>
</context>
<context>
    <name>octant::OverrideForm</name>
    <message>
        <source>Reason</source>
        <translation>Мотив</translation>
    </message>
    <message>
        <source>It is printed in the report beside the status.</source>
        <translation>Отпечатва се в доклада до състоянието.</translation>
    </message>
    <message>
        <source>Set the status</source>
        <translation>Определи състоянието</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
    <message>
        <source>Override the status of %1</source>
        <translation>Друго състояние за %1&#xa0;г.</translation>
    </message>
    <message>
        <source>Computed: %1</source>
        <translation>Изчислено: %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Състояние</translation>
    </message>
    <message>
        <source>Write the reason: without one, the computed status stands.</source>
        <translation>Напишете мотив: без него остава изчисленото състояние.</translation>
    </message>
</context>
<context>
    <name>octant::OverviewPage</name>
    <message>
        <source>Go to the round</source>
        <translation>Към проучването</translation>
    </message>
    <message>
        <source>Go to the responses</source>
        <translation>Към отговорите</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Общ преглед</translation>
    </message>
    <message>
        <source>{accepted} of {invited} accepted for {year}; {waiting, plural, =0 {nothing waits for you} one {# thing waits for you} other {# things wait for you}}</source>
        <translation>Приети отговори за {year}&#xa0;г.: {accepted} от {invited}; {waiting, plural, =0 {нищо не чака решението Ви} one {# задача Ви чака} other {# задачи Ви чакат}}</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>Още няма проучване</translation>
    </message>
    <message>
        <source>Here you will see where a year stands. First publish a questionnaire and open a round: choose the reporting year and invite the partners.</source>
        <translation>Тук ще виждате докъде е стигнала годината. Първо публикувайте въпросник и открийте проучване: изберете отчетната година и поканете партньорите.</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Още нищо не е изпратено</translation>
    </message>
    <message>
        <source>The round for %1 is open. Send the questionnaire to the partners; the first figures stand here as soon as a response comes in.</source>
        <translation>Проучването за %1&#xa0;г. е открито. Изпратете въпросника на партньорите; първите данни ще се появят тук, щом постъпи отговор.</translation>
    </message>
    <message>
        <source>No responses yet</source>
        <translation>Още няма отговори</translation>
    </message>
    <message>
        <source>{sent, plural, one {# questionnaire is} other {# questionnaires are}} on the way. When a response comes back, drop its file on the window; the figures follow when you accept it.</source>
        <translation>{sent, plural, one {Изпратен е # въпросник} other {Изпратени са # въпросника}}. Когато постъпи отговор, пуснете файла му върху прозореца; данните се появяват, след като го приемете.</translation>
    </message>
    <message>
        <source>Commitments on track or achieved</source>
        <translation>Ангажименти в график или постигнати</translation>
    </message>
    <message>
        <source>A point&apos;s length is the share of its commitments that are on track or achieved in %1. Point at one for its numbers, press it for its indicators.</source>
        <translation>Дължината на лъча показва какъв дял от ангажиментите по принципа са в график или постигнати през %1&#xa0;г. Посочете лъч, за да видите данните му; щракнете върху него, за да видите показателите.</translation>
    </message>
    <message>
        <source>A point&apos;s length is the share of its commitments that are on track or achieved in %1; the dashed line is %2. Point at one for its numbers, press it for its indicators.</source>
        <translation>Дължината на лъча показва какъв дял от ангажиментите по принципа са в график или постигнати през %1&#xa0;г.; прекъснатата линия е за %2&#xa0;г. Посочете лъч, за да видите данните му; щракнете върху него, за да видите показателите.</translation>
    </message>
    <message>
        <source>Needs you today</source>
        <translation>Изисква внимание днес</translation>
    </message>
    <message>
        <source>How responses arrive</source>
        <translation>Как постъпват отговорите</translation>
    </message>
    <message>
        <source>{received} of {invited} partners responded for {year}.</source>
        <translation>За {year}&#xa0;г. са отговорили {received} от {invited} поканени партньори.</translation>
    </message>
    <message>
        <source>Commitments by principle</source>
        <translation>Ангажименти по принципи</translation>
    </message>
</context>
<context>
    <name>octant::PageHeader</name>
    <message>
        <source>Reporting year</source>
        <translation>Отчетна година</translation>
    </message>
</context>
<context>
    <name>octant::PageModel</name>
    <message>
        <source>Page %1</source>
        <translation>Страница %1</translation>
    </message>
</context>
<context>
    <name>octant::PageView</name>
    <message>
        <source>Previous page</source>
        <translation>Предишна страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следваща страница</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Всички страници</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 от %2</translation>
    </message>
</context>
<context>
    <name>octant::PartnerForm</name>
    <message>
        <source>Edit the partner</source>
        <translation>Промяна на данните за партньора</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Нов партньор</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Name in Bulgarian</source>
        <translation>Име на български</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Име на английски</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Register code (EIK)</source>
        <translation>ЕИК или код по БУЛСТАТ</translation>
    </message>
    <message>
        <source>Oblast</source>
        <translation>Област</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Община</translation>
    </message>
    <message>
        <source>Size (companies)</source>
        <translation>Големина (за фирми)</translation>
    </message>
    <message>
        <source>Joined (day.month.year)</source>
        <translation>Присъединяване (ден.месец.година)</translation>
    </message>
    <message>
        <source>Left (day.month.year; empty while a member)</source>
        <translation>Напускане (ден.месец.година; празно, докато партньорът участва)</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Уебсайт</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Бележка</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>не е посочено</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Запази</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
    <message>
        <source>A partner needs a code, such as A049.</source>
        <translation>Партньорът трябва да има код, например A049.</translation>
    </message>
    <message>
        <source>Write the name as it is registered.</source>
        <translation>Напишете името, както е регистрирано.</translation>
    </message>
    <message>
        <source>Ten digits may be a personal number, which is not kept here. Write the register code, 9 or 13 digits.</source>
        <translation>Десет цифри могат да са ЕГН, а то не се пази тук. Въведете ЕИК с 9 или 13 цифри.</translation>
    </message>
    <message>
        <source>A register code has 9 or 13 digits.</source>
        <translation>ЕИК има 9 или 13 цифри.</translation>
    </message>
    <message>
        <source>Write the date as 31.12.2025.</source>
        <translation>Напишете датата във вида 31.12.2025.</translation>
    </message>
    <message>
        <source>Somebody else has saved this partner in the meantime. What they saved stands below each field that differs. Save keeps your words, Cancel keeps theirs.</source>
        <translation>Междувременно друг е запазил данните на този партньор. Запазеното стои под всяко поле, което се различава. „Запази“ оставя Вашите данни, „Откажи“ – другите.</translation>
    </message>
    <message>
        <source>They saved: %1</source>
        <translation>Запазено междувременно: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>нищо</translation>
    </message>
    <message>
        <source>The last digit does not fit the others: compare with the register.</source>
        <translation>Последната цифра не съответства на останалите: сравнете с регистъра.</translation>
    </message>
</context>
<context>
    <name>octant::PartnerPanel</name>
    <message>
        <source>Edit</source>
        <translation>Промени</translation>
    </message>
    <message>
        <source>former partner</source>
        <translation>бивш партньор</translation>
    </message>
    <message>
        <source>Oblast</source>
        <translation>Област</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Община</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Големина</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>Register code (EIK)</source>
        <translation>ЕИК или код по БУЛСТАТ</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Присъединяване</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Напускане</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Уебсайт</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Бележка</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакти</translation>
    </message>
    <message>
        <source>No contact yet. It comes with the first response.</source>
        <translation>Още няма лице за контакт. Данните му постъпват с първия отговор.</translation>
    </message>
    <message>
        <source>Erased; recorded on %1</source>
        <translation>Заличен; записан на %1</translation>
    </message>
    <message>
        <source>recorded on %1</source>
        <translation>записан на %1</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Заличи…</translation>
    </message>
    <message>
        <source>Erase the contact %1</source>
        <translation>Заличи контакта %1</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>По години</translation>
    </message>
    <message>
        <source>not invited</source>
        <translation>не е поканен</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Данни</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>поверително</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Ангажименти</translation>
    </message>
    <message>
        <source>None in the published list of %1.</source>
        <translation>Няма в публикувания списък за %1&#xa0;г.</translation>
    </message>
</context>
<context>
    <name>octant::PartnersPage</name>
    <message>
        <source>Add partner</source>
        <translation>Добави партньор</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партньори</translation>
    </message>
    <message>
        <source>No partners yet</source>
        <translation>Още няма партньори</translation>
    </message>
    <message>
        <source>This is the directory of the alliance: who belongs to it, whom to write to, and what each has promised and done.</source>
        <translation>Това е указателят на Алианса: кой членува в него, към кого да се обърнете и какво е обещал и направил всеки партньор.</translation>
    </message>
    <message>
        <source>{members, plural, one {# partner} other {# partners}}; for {year} {invited, plural, one {# was} other {# were}} invited, {accepted} accepted</source>
        <translation>{members, plural, one {# партньор} other {# партньори}}; за {year}&#xa0;г. {invited, plural, one {е поканен #} other {са поканени #}}, приети отговори: {accepted}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Oblast</source>
        <translation>Област</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Отговор</translation>
    </message>
    <message>
        <source>former partner</source>
        <translation>бивш партньор</translation>
    </message>
    <message>
        <source>not invited</source>
        <translation>не е поканен</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Ангажименти</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роля</translation>
    </message>
    <message>
        <source>Saving the partner</source>
        <translation>Запазване на партньора</translation>
    </message>
    <message>
        <source>Erase a contact</source>
        <translation>Заличаване на контакт</translation>
    </message>
    <message>
        <source>Name, mail and telephone of %1 are erased for good, and so are the files that brought them. This cannot be taken back.

Reason, for the log:</source>
        <translation>Името, електронният адрес и телефонът на %1 се заличават окончателно, както и файловете, с които са постъпили. Действието не може да бъде отменено.

Причина, за дневника:</translation>
    </message>
    <message>
        <source>At the person&apos;s request</source>
        <translation>По искане на лицето</translation>
    </message>
    <message>
        <source>Erasing the contact</source>
        <translation>Заличаване на контакта</translation>
    </message>
</context>
<context>
    <name>octant::PreviewPanel</name>
    <message>
        <source>Form set</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Kind of partner</source>
        <translation>Вид на партньора</translation>
    </message>
    <message>
        <source>Last year&apos;s answers</source>
        <translation>Миналогодишни отговори</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Език на въпросите</translation>
    </message>
    <message>
        <source>BG</source>
        <translation>BG</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Български</translation>
    </message>
    <message>
        <source>EN</source>
        <translation>EN</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английски</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Всички въпроси</translation>
    </message>
    <message>
        <source>Any partner</source>
        <translation>Всеки партньор</translation>
    </message>
    <message>
        <source>Without last year</source>
        <translation>Без миналата година</translation>
    </message>
    <message>
        <source>Last year: %1</source>
        <translation>Миналата година: %1</translation>
    </message>
</context>
<context>
    <name>octant::ProgressPage</name>
    <message>
        <source>Same partners in both years</source>
        <translation>Съпоставими респонденти и през двете години</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копирай</translation>
    </message>
    <message>
        <source>Show the table behind the chart</source>
        <translation>Покажи таблицата към диаграмата</translation>
    </message>
    <message>
        <source>Broken down by</source>
        <translation>Разбивка</translation>
    </message>
    <message>
        <source>All partners together</source>
        <translation>Всички партньори заедно</translation>
    </message>
    <message>
        <source>By kind of partner</source>
        <translation>По вид партньор</translation>
    </message>
    <message>
        <source>By oblast</source>
        <translation>По области</translation>
    </message>
    <message>
        <source>By size of company</source>
        <translation>По големина на фирмата</translation>
    </message>
    <message>
        <source>By impact area</source>
        <translation>По области на въздействие</translation>
    </message>
    <message>
        <source>Like for like: only partners who gave a value in this year and the one before</source>
        <translation>Съпоставими респонденти: само партньорите, посочили стойност и за тази, и за предходната година</translation>
    </message>
    <message>
        <source>The table behind the chart (Ctrl+T)</source>
        <translation>Таблица към диаграмата (Ctrl+T)</translation>
    </message>
    <message>
        <source>Copy the table for a spreadsheet</source>
        <translation>Копирай таблицата за електронна таблица</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Напредък</translation>
    </message>
    <message>
        <source>Figures of {n, plural, one {# accepted response} other {# accepted responses}} of {invited} invited for {year}</source>
        <translation>Данни от {n, plural, one {# приет отговор} other {# приети отговора}} при {invited} поканени за {year}&#xa0;г.</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Още няма данни</translation>
    </message>
    <message>
        <source>Here every principle&apos;s indicators stand over the years. First open a round; figures follow as responses are accepted.</source>
        <translation>Тук показателите по всеки принцип се виждат през годините. Първо открийте проучване; данните се появяват с приемането на отговорите.</translation>
    </message>
    <message>
        <source>No accepted response yet</source>
        <translation>Още няма приет отговор</translation>
    </message>
    <message>
        <source>Figures for %1 stand here as soon as the first response is accepted.</source>
        <translation>Данните за %1&#xa0;г. ще се появят тук след приемането на първия отговор.</translation>
    </message>
    <message>
        <source>All principles</source>
        <translation>Всички принципи</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Показател</translation>
    </message>
    <message>
        <source>No indicator belongs to this area.</source>
        <translation>Към тази област няма показатели.</translation>
    </message>
    <message>
        <source>All {n} indicators</source>
        <translation>Всички {n} показателя</translation>
    </message>
    <message>
        <source>All indicators: %1</source>
        <translation>Всички показатели: %1</translation>
    </message>
</context>
<context>
    <name>octant::PropertyPanel</name>
    <message>
        <source>Properties</source>
        <translation>Свойства</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Формулировка</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Отговор</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Употреба</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Година</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Група</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
</context>
<context>
    <name>octant::PublishDialog</name>
    <message>
        <source>Publish</source>
        <translation>Публикувай</translation>
    </message>
    <message>
        <source>Publish the questionnaire for %1</source>
        <translation>Публикуване на въпросника за %1</translation>
    </message>
    <message>
        <source>Publishing freezes its wording. What has to be changed later becomes a correction, with a reason.</source>
        <translation>Публикуването замразява текста му. Каквото трябва да се промени по-късно, става поправка с основание.</translation>
    </message>
    <message>
        <source>It becomes a new edition of this round. Answers that were given already keep the wording under which they were given.</source>
        <translation>Тя става ново издание на това проучване. Вече дадените отговори запазват текста, по който са дадени.</translation>
    </message>
    <message>
        <source>{n, plural, one {# warning stands} other {# warnings stand}} in the problems list.</source>
        <translation>В списъка с проблеми {n, plural, one {стои # предупреждение} other {стоят # предупреждения}}.</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation>Защо се поправя?</translation>
    </message>
    <message>
        <source>It stands beside the edition.</source>
        <translation>Стои до изданието.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Прекъсни</translation>
    </message>
</context>
<context>
    <name>octant::QuestionWords</name>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Дълъг текст</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Цяло число</translation>
    </message>
    <message>
        <source>Decimal number</source>
        <translation>Десетично число</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Процент</translation>
    </message>
    <message>
        <source>Amount in euro</source>
        <translation>Сума в евро</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Да или не</translation>
    </message>
    <message>
        <source>One choice</source>
        <translation>Един отговор</translation>
    </message>
    <message>
        <source>Several choices</source>
        <translation>Няколко отговора</translation>
    </message>
    <message>
        <source>neither more nor less is better</source>
        <translation>няма по-добра посока</translation>
    </message>
    <message>
        <source>more is better</source>
        <translation>повече е по-добре</translation>
    </message>
    <message>
        <source>less is better</source>
        <translation>по-малко е по-добре</translation>
    </message>
    <message>
        <source>to be kept as it is</source>
        <translation>да се запази на същото равнище</translation>
    </message>
    <message>
        <source>a person&apos;s name; kept apart, so that it can be erased</source>
        <translation>име на лице; съхранява се отделно, за да може да бъде заличено</translation>
    </message>
    <message>
        <source>a person&apos;s mail address; kept apart, so that it can be erased</source>
        <translation>електронен адрес на лице; съхранява се отделно, за да може да бъде заличен</translation>
    </message>
    <message>
        <source>a person&apos;s telephone; kept apart, so that it can be erased</source>
        <translation>телефон на лице; съхранява се отделно, за да може да бъде заличен</translation>
    </message>
    <message>
        <source>Evidence (a file)</source>
        <translation>Доказателство (файл)</translation>
    </message>
    <message>
        <source>Calculated</source>
        <translation>Изчислявано</translation>
    </message>
    <message>
        <source>Note to read</source>
        <translation>Бележка за четене</translation>
    </message>
    <message>
        <source>Kept, not asked</source>
        <translation>Запазено, не се пита</translation>
    </message>
    <message>
        <source>Questions that belong together</source>
        <translation>Въпроси, които вървят заедно</translation>
    </message>
    <message>
        <source>Asked once for each entry</source>
        <translation>Задава се веднъж за всеки запис</translation>
    </message>
    <message>
        <source>Rows against one scale</source>
        <translation>Редове по една скала</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>същият</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>с друг текст</translation>
    </message>
    <message>
        <source>one part of a question that was split</source>
        <translation>част от разделен въпрос</translation>
    </message>
    <message>
        <source>another unit</source>
        <translation>друга мерна единица</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>отпаднал</translation>
    </message>
    <message>
        <source>new this year</source>
        <translation>нов тази година</translation>
    </message>
    <message>
        <source>Last year&apos;s answer stands beside the field; the trend goes on.</source>
        <translation>Миналогодишният отговор стои до полето; редът продължава.</translation>
    </message>
    <message>
        <source>Last year&apos;s answer stands beside the field; the trend shows a break.</source>
        <translation>Миналогодишният отговор стои до полето; редът показва прекъсване.</translation>
    </message>
    <message>
        <source>No answer of last year stands beside the field; the trend breaks.</source>
        <translation>До полето не стои миналогодишен отговор; редът прекъсва.</translation>
    </message>
    <message>
        <source>Last year&apos;s answer is converted where the units allow it.</source>
        <translation>Миналогодишният отговор се преизчислява, когато мерните единици го позволяват.</translation>
    </message>
    <message>
        <source>It is asked no more; its trend ends.</source>
        <translation>Вече не се задава; редът му завършва.</translation>
    </message>
    <message>
        <source>Its trend begins this year.</source>
        <translation>Редът му започва тази година.</translation>
    </message>
</context>
<context>
    <name>octant::QuestionnaireFiles</name>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>Файлът не може да бъде отворен: %1.</translation>
    </message>
    <message>
        <source>See whether it is still there and may be read.</source>
        <translation>Проверете дали файлът все още съществува и дали имате право да го четете.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Файлът не може да бъде записан: %1.</translation>
    </message>
    <message>
        <source>Choose another folder, or see whether the disk is full.</source>
        <translation>Изберете друга папка или проверете дали дискът не е пълен.</translation>
    </message>
</context>
<context>
    <name>octant::QuestionnairePage</name>
    <message>
        <source>Questionnaire</source>
        <translation>Въпросник</translation>
    </message>
    <message>
        <source>Correction of edition %1 for %2</source>
        <translation>Поправка на издание %1 за %2</translation>
    </message>
    <message>
        <source>Draft for %1</source>
        <translation>Чернова за %1</translation>
    </message>
    <message>
        <source>Edition %1 of the round for %2</source>
        <translation>Издание %1 на проучването за %2</translation>
    </message>
    <message>
        <source>The standard questionnaire, because nothing was built for %1 yet</source>
        <translation>Стандартният въпросник, защото за %1 още нищо не е съставено</translation>
    </message>
    <message>
        <source>{state}: {questions, plural, one {# question} other {# questions}} in {sections, plural, one {# section} other {# sections}}</source>
        <translation>{state}: {questions, plural, one {# въпрос} other {# въпроса}} в {sections, plural, one {# раздел} other {# раздела}}</translation>
    </message>
    <message>
        <source>{what}. {n, plural, one {# error keeps} other {# errors keep}} it from being published.</source>
        <translation>{what}. {n, plural, one {# грешка пречи} other {# грешки пречат}} да се публикува.</translation>
    </message>
    <message>
        <source>Build the questionnaire for %1</source>
        <translation>Състави въпросника за %1</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Изхвърли черновата</translation>
    </message>
    <message>
        <source>Everything that was built for %1 and is not published is lost. This cannot be taken back.</source>
        <translation>Всичко, съставено за %1 и непубликувано, се губи. Това не може да се върне назад.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Запази я</translation>
    </message>
    <message>
        <source>Compare with last year</source>
        <translation>Сравни с миналата година</translation>
    </message>
</context>
<context>
    <name>octant::RegisterFiles</name>
    <message>
        <source>Open a register</source>
        <translation>Отваряне на регистър</translation>
    </message>
    <message>
        <source>Registers (*.octant)</source>
        <translation>Регистри (*.octant)</translation>
    </message>
    <message>
        <source>New register</source>
        <translation>Нов регистър</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Регистър</translation>
    </message>
    <message>
        <source>Making a register</source>
        <translation>Създаване на регистъра</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>Създаване на примерния регистър</translation>
    </message>
    <message>
        <source>Octant sample</source>
        <translation>Примерен регистър на Octant</translation>
    </message>
    <message>
        <source>Back up the register</source>
        <translation>Резервно копие на регистъра</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Създаване на резервното копие</translation>
    </message>
    <message>
        <source>The register was backed up and the copy was checked: %1</source>
        <translation>Резервното копие на регистъра е създадено и проверено: %1</translation>
    </message>
</context>
<context>
    <name>octant::ReportOptionsPanel</name>
    <message>
        <source>Missing words</source>
        <translation>Липсващи текстове</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Език на доклада</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Български</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английски</translation>
    </message>
    <message>
        <source>Status of the commitments</source>
        <translation>Състояние на ангажиментите</translation>
    </message>
    <message>
        <source>Published bands</source>
        <translation>По публикуваните граници</translation>
    </message>
    <message>
        <source>On track from %1 of the expected pace on, at risk from %2 on.</source>
        <translation>В график при %1 и повече от очакваното темпо, с риск от забавяне при %2 и повече.</translation>
    </message>
    <message>
        <source>Simple tolerance</source>
        <translation>С проста толерантност</translation>
    </message>
    <message>
        <source>On track up to %1 points below the expected progress, at risk up to %2 points.</source>
        <translation>В график при изоставане до %1 пункта от очаквания напредък, с риск от забавяне – до %2 пункта.</translation>
    </message>
    <message>
        <source>{n, plural, =0 {Everything in the report has an English wording.} one {# title or name has no English wording and stands in Bulgarian.} other {# titles or names have no English wording and stand in Bulgarian.}}</source>
        <translation>{n, plural, =0 {Всичко в доклада има текст на английски.} one {# заглавие или име няма текст на английски и е дадено на български.} other {# заглавия или имена нямат текст на английски и са дадени на български.}}</translation>
    </message>
    <message>
        <source>{n, plural, =0 {Everything in the report has a Bulgarian wording.} one {# title or name has no Bulgarian wording and stands in English.} other {# titles or names have no Bulgarian wording and stand in English.}}</source>
        <translation>{n, plural, =0 {Всичко в доклада има текст на български.} one {# заглавие или име няма текст на български и е дадено на английски.} other {# заглавия или имена нямат текст на български и са дадени на английски.}}</translation>
    </message>
</context>
<context>
    <name>octant::ReportsPage</name>
    <message>
        <source>Export PDF…</source>
        <translation>Запиши като PDF…</translation>
    </message>
    <message>
        <source>Draw the pages again</source>
        <translation>Покажи страниците отново</translation>
    </message>
    <message>
        <source>The pages are being drawn</source>
        <translation>Страниците се подготвят</translation>
    </message>
    <message>
        <source>The annual report is put together from the accepted responses. This takes a few seconds.</source>
        <translation>Годишният доклад се съставя от приетите отговори. Това отнема няколко секунди.</translation>
    </message>
    <message>
        <source>The pages are not drawn</source>
        <translation>Страниците не са подготвени</translation>
    </message>
    <message>
        <source>You stopped it. The report can be exported all the same.</source>
        <translation>Прекъснахте подготовката им. Докладът може да бъде записан и така.</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>Още няма какво да се докладва</translation>
    </message>
    <message>
        <source>The annual report is made from a round. Open a round and accept its responses first.</source>
        <translation>Годишният доклад се изготвя по проучване. Първо открийте проучване и приемете отговорите в него.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Доклади</translation>
    </message>
    <message>
        <source>Annual report %1, its pages are being drawn</source>
        <translation>Годишен доклад за %1&#xa0;г., страниците се подготвят</translation>
    </message>
    <message>
        <source>Annual report %1, not drawn</source>
        <translation>Годишен доклад за %1&#xa0;г., страниците не са подготвени</translation>
    </message>
    <message>
        <source>Annual report {year}, {pages, plural, one {# page} other {# pages}}</source>
        <translation>Годишен доклад за {year}&#xa0;г., {pages, plural, one {# страница} other {# страници}}</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Страници на доклада</translation>
    </message>
    <message>
        <source>Drawing the pages of the report</source>
        <translation>Подготвяне на страниците на доклада</translation>
    </message>
    <message>
        <source>Export the annual report</source>
        <translation>Записване на годишния доклад</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлове PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Запиши</translation>
    </message>
    <message>
        <source>Annual report %1.pdf</source>
        <translation>Годишен доклад %1.pdf</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Записване на доклада</translation>
    </message>
</context>
<context>
    <name>octant::ResponsePanel</name>
    <message>
        <source>Answers</source>
        <translation>Отговори</translation>
    </message>
    <message>
        <source>Open the partner</source>
        <translation>Отвори партньора</translation>
    </message>
    <message>
        <source>received on %1</source>
        <translation>получен на %1</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>запечатан</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Редакция</translation>
    </message>
    <message>
        <source>Revision %1, in force</source>
        <translation>Редакция %1, в сила</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Редакция %1</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Всички въпроси</translation>
    </message>
    <message>
        <source>Only answered</source>
        <translation>Само с отговор</translation>
    </message>
    <message>
        <source>Only with findings</source>
        <translation>Само със забележки</translation>
    </message>
</context>
<context>
    <name>octant::ResponsesPage</name>
    <message>
        <source>Import responses…</source>
        <translation>Внеси отговори…</translation>
    </message>
    <message>
        <source>Import a folder of responses…</source>
        <translation>Внеси папка с отговори…</translation>
    </message>
    <message>
        <source>Go to the round</source>
        <translation>Към проучването</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Отговори</translation>
    </message>
    <message>
        <source>{accepted} of {invited} accepted; {waiting, plural, =0 {none waits for you} one {# waits for you} other {# wait for you}}</source>
        <translation>Приети отговори: {accepted} от {invited}; {waiting, plural, =0 {няма чакащи решение} one {# чака решението Ви} other {# чакат решението Ви}}</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Партньор</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Състояние</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получен</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Забележки</translation>
    </message>
    <message>
        <source>{n, plural, one {# error} other {# errors}}</source>
        <translation>{n, plural, one {# грешка} other {# грешки}}</translation>
    </message>
    <message>
        <source>{n, plural, one {# warning} other {# warnings}}</source>
        <translation>{n, plural, one {# предупреждение} other {# предупреждения}}</translation>
    </message>
    <message>
        <source>with errors</source>
        <translation>с грешки</translation>
    </message>
    <message>
        <source>with warnings</source>
        <translation>с предупреждения</translation>
    </message>
    <message>
        <source>none</source>
        <translation>без забележки</translation>
    </message>
    <message>
        <source>Drop response files or folders here</source>
        <translation>Пуснете тук файлове или папки с отговори</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Избери папка…</translation>
    </message>
    <message>
        <source>Drop the partners&apos; responses here</source>
        <translation>Пуснете тук отговорите на партньорите</translation>
    </message>
    <message>
        <source>Files and whole folders. Each file is read and checked; nothing counts before you accept it.</source>
        <translation>Файлове и цели папки. Всеки файл се прочита и проверява; нищо не се отчита, преди да го приемете.</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>Още няма проучване</translation>
    </message>
    <message>
        <source>Responses belong to a round. Open one and invite the partners; what they send back arrives here.</source>
        <translation>Отговорите принадлежат към проучване. Открийте проучване и поканете партньорите; каквото изпратят, постъпва тук.</translation>
    </message>
    <message>
        <source>Accepting the response</source>
        <translation>Приемане на отговора</translation>
    </message>
    <message>
        <source>Returning the response</source>
        <translation>Връщане на отговора</translation>
    </message>
    <message>
        <source>Reopening the response</source>
        <translation>Повторно отваряне на отговора</translation>
    </message>
    <message>
        <source>Import responses</source>
        <translation>Внасяне на отговори</translation>
    </message>
    <message>
        <source>Responses (*.octresp);;All files (*)</source>
        <translation>Отговори (*.octresp);;Всички файлове (*)</translation>
    </message>
    <message>
        <source>Import a folder of responses</source>
        <translation>Внасяне на папка с отговори</translation>
    </message>
    <message>
        <source>Importing responses</source>
        <translation>Внасяне на отговорите</translation>
    </message>
</context>
<context>
    <name>octant::RoundForm</name>
    <message>
        <source>Reporting year</source>
        <translation>Отчетна година</translation>
    </message>
    <message>
        <source>The year that the answers are about, not the year of sending.</source>
        <translation>Годината, за която се отнасят отговорите, а не годината на изпращане.</translation>
    </message>
    <message>
        <source>Deadline (day.month.year)</source>
        <translation>Краен срок (ден.месец.година)</translation>
    </message>
    <message>
        <source>Open a round</source>
        <translation>Откриване на проучване</translation>
    </message>
    <message>
        <source>Invite partners for %1</source>
        <translation>Покана на партньори за %1&#xa0;г.</translation>
    </message>
    <message>
        <source>Questionnaire: %1</source>
        <translation>Въпросник: %1</translation>
    </message>
    <message>
        <source>Form and channel are those of a partner&apos;s last invitation. Whoever is invited for the first time gets the full form in the program.</source>
        <translation>Вариантът и каналът са от последната покана на партньора. Който се кани за първи път, получава пълния вариант в програмата.</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Не избирай никого</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Избери всички</translation>
    </message>
    <message>
        <source>Invited members</source>
        <translation>Поканени партньори</translation>
    </message>
    <message>
        <source>Open the round</source>
        <translation>Открий проучването</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Покани</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
    <message>
        <source>There are no members to invite yet. Add them under Partners; they can be invited later.</source>
        <translation>Още няма партньори, които да поканите. Добавете ги в „Партньори“; можете да ги поканите и по-късно.</translation>
    </message>
    <message>
        <source>{n, plural, =0 {nobody is invited} one {# of {all} is invited} other {# of {all} are invited}}</source>
        <translation>{n, plural, =0 {никой няма да бъде поканен} one {ще бъде поканен # от {all}} other {ще бъдат поканени # от {all}}}</translation>
    </message>
    <message>
        <source>Write a year, such as 2025.</source>
        <translation>Напишете година, например 2025.</translation>
    </message>
    <message>
        <source>Write the date as 31.12.2025.</source>
        <translation>Напишете датата във вида 31.12.2025.</translation>
    </message>
    <message>
        <source>This day is over. Choose one that the partners can keep.</source>
        <translation>Този ден е минал. Изберете срок, който партньорите могат да спазят.</translation>
    </message>
</context>
<context>
    <name>octant::RoundHead</name>
    <message>
        <source>{accepted} of {invited} accepted; {waiting, plural, =0 {none waits for a decision} one {# waits for a decision} other {# wait for a decision}}</source>
        <translation>Приети {accepted} от {invited}; {waiting, plural, =0 {няма чакащи решение} one {# чака решение} other {# чакат решение}}</translation>
    </message>
    <message>
        <source>How the responses came in: {n, plural, one {# response} other {# responses}} in {days, plural, one {# day} other {# days}} since the form was sent</source>
        <translation>Как постъпваха отговорите: {n, plural, one {# отговор} other {# отговора}} за {days, plural, one {# ден} other {# дни}} от изпращането на въпросника</translation>
    </message>
</context>
<context>
    <name>octant::RoundPage</name>
    <message>
        <source>Open a round…</source>
        <translation>Открий проучване…</translation>
    </message>
    <message>
        <source>Invite partners…</source>
        <translation>Покани партньори…</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Покани</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>Още няма проучване</translation>
    </message>
    <message>
        <source>A round is one year&apos;s questionnaire, sent to the partners and taken in again. Opening one invites the members; nothing is sent by it.</source>
        <translation>Проучването е въпросникът за една година: изпраща се на партньорите и отговорите им се събират. С откриването му партньорите се вписват като поканени; нищо не се изпраща.</translation>
    </message>
    <message>
        <source>Nobody is invited yet</source>
        <translation>Още няма поканени</translation>
    </message>
    <message>
        <source>The round is open. Add the members under Partners, then invite them here.</source>
        <translation>Проучването е открито. Добавете партньорите в „Партньори“, след това ги поканете тук.</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Проучване</translation>
    </message>
    <message>
        <source>Reports on {year}; the deadline was {deadline}; {waiting, plural, =0 {everybody has answered} one {# has not answered} other {# have not answered}}</source>
        <translation>За отчетната {year}&#xa0;година; срокът изтече на {deadline}; {waiting, plural, =0 {отговорили са всички} one {# не е отговорил} other {# не са отговорили}}</translation>
    </message>
    <message>
        <source>Reports on {year}; open until {deadline}; {waiting, plural, =0 {everybody has answered} one {# has not answered} other {# have not answered}}</source>
        <translation>За отчетната {year}&#xa0;година; отворено до {deadline}; {waiting, plural, =0 {отговорили са всички} one {# не е отговорил} other {# не са отговорили}}</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Партньор</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Състояние</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Вариант</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Изпратен</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Напомняне</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получен</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Приет</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Краен срок</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Записване</translation>
    </message>
    <message>
        <source>Opening the round</source>
        <translation>Откриване на проучването</translation>
    </message>
    <message>
        <source>Inviting partners</source>
        <translation>Покана на партньори</translation>
    </message>
</context>
<context>
    <name>octant::RoundSteps</name>
    <message>
        <source>There is no round for the year %1.</source>
        <translation>Няма проучване за %1&#xa0;г.</translation>
    </message>
    <message>
        <source>Open one first.</source>
        <translation>Първо открийте проучване.</translation>
    </message>
    <message>
        <source>There is nothing to record yet.</source>
        <translation>Още няма какво да се запише.</translation>
    </message>
    <message>
        <source>Write in a sentence what was said.</source>
        <translation>Напишете с едно изречение какво е казано.</translation>
    </message>
    <message>
        <source>The date lies in the future.</source>
        <translation>Датата е в бъдещето.</translation>
    </message>
    <message>
        <source>Write the day on which it happened.</source>
        <translation>Напишете деня, в който се е случило.</translation>
    </message>
</context>
<context>
    <name>octant::RuleEditor</name>
    <message>
        <source>This rule says more than rows can show; it is edited as text.</source>
        <translation>Това правило казва повече, отколкото редовете могат да покажат; редактира се като текст.</translation>
    </message>
</context>
<context>
    <name>octant::RuleWords</name>
    <message>
        <source>When it is asked</source>
        <translation>Кога се задава</translation>
    </message>
    <message>
        <source>When it is required</source>
        <translation>Кога е задължителен</translation>
    </message>
    <message>
        <source>What an answer must satisfy</source>
        <translation>На какво трябва да отговаря отговорът</translation>
    </message>
    <message>
        <source>How it is calculated</source>
        <translation>Как се изчислява</translation>
    </message>
    <message>
        <source>Which choices are offered</source>
        <translation>Кои възможности се предлагат</translation>
    </message>
    <message>
        <source>How many entries there are</source>
        <translation>Колко записа има</translation>
    </message>
    <message>
        <source>Always asked.</source>
        <translation>Задава се винаги.</translation>
    </message>
    <message>
        <source>Wherever it is asked.</source>
        <translation>Винаги, когато се задава.</translation>
    </message>
    <message>
        <source>Any answer of its type will do.</source>
        <translation>Приема се всеки отговор от този вид.</translation>
    </message>
    <message>
        <source>Nothing is calculated yet.</source>
        <translation>Още нищо не се изчислява.</translation>
    </message>
    <message>
        <source>All choices are offered.</source>
        <translation>Предлагат се всички възможности.</translation>
    </message>
    <message>
        <source>As many as the partner adds.</source>
        <translation>Колкото партньорът добави.</translation>
    </message>
    <message>
        <source>is</source>
        <translation>е</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>не е</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>е по-малко от</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>е най-много</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>е повече от</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>е поне</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>съдържа</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>не съдържа</translation>
    </message>
    <message>
        <source>is answered</source>
        <translation>има отговор</translation>
    </message>
    <message>
        <source>is blank</source>
        <translation>е празен</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>a question in a rule: code and wording</extracomment>
        <translation>%1 „%2“</translation>
    </message>
</context>
<context>
    <name>octant::RulesSection</name>
    <message>
        <source>Said where it is missing</source>
        <translation>Какво се казва, когато липсва</translation>
    </message>
    <message>
        <source>Said where it does not</source>
        <translation>Какво се казва, когато не отговаря</translation>
    </message>
    <message>
        <source>Must be answered</source>
        <translation>Задължителен отговор</translation>
    </message>
    <message>
        <source>A qualifier such as “not available” counts as an answer.</source>
        <translation>Уточнение като „няма данни“ се брои за отговор.</translation>
    </message>
</context>
<context>
    <name>octant::SavedStrip</name>
    <message>
        <source>Open</source>
        <translation>Отвори</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Отвори папката</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Затвори съобщението</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Записано: %1</translation>
    </message>
</context>
<context>
    <name>octant::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Kept on this computer, for you alone.</source>
        <translation>Пазят се на този компютър и са само за Вас.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Вашето име</translation>
    </message>
    <message>
        <source>Who is working</source>
        <translation>Кой работи</translation>
    </message>
    <message>
        <source>Every change in the register is logged under this name.</source>
        <translation>Всяка промяна в регистъра се записва в дневника под това име.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Език</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Облик</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Както в системата</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светъл</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тъмен</translation>
    </message>
    <message>
        <source>Dense rows in lists</source>
        <translation>Сбити редове в списъците</translation>
    </message>
</context>
<context>
    <name>octant::SizeStrip</name>
    <message>
        <source>{n, plural, one {# question} other {# questions}}</source>
        <translation>{n, plural, one {# въпрос} other {# въпроса}}</translation>
    </message>
    <message>
        <source>{questions} · {n, plural, one {about # minute} other {about # minutes}}</source>
        <translation>{questions} · {n, plural, one {около # минута} other {около # минути}}</translation>
    </message>
    <message>
        <source>{n, plural, one {# indicator not fed} other {# indicators not fed}}</source>
        <translation>{n, plural, one {# показател без данни} other {# показателя без данни}}</translation>
    </message>
</context>
<context>
    <name>octant::StarView</name>
    <message>
        <source>The star of %1. %2</source>
        <translation>Звездата за %1&#xa0;г. %2</translation>
    </message>
    <message>
        <source>%1: no commitment has a status in %2.</source>
        <translation>%1: за %2&#xa0;г. няма ангажимент с определено състояние.</translation>
    </message>
    <message>
        <source>{principle}: in {year} {good} of {n, plural, one {# commitment} other {# commitments}} on track or achieved ({share}).</source>
        <translation>{principle}: през {year}&#xa0;г. в график или постигнати са {good} от {n, plural, one {# ангажимент} other {# ангажимента}} ({share}).</translation>
    </message>
    <message>
        <source>In {year}: {good} of {n} ({share}).</source>
        <translation>През {year}&#xa0;г.: {good} от {n} ({share}).</translation>
    </message>
    <message>
        <source>Hollow, because fewer than five commitments stand behind it.</source>
        <translation>Лъчът е незапълнен, защото се основава на по-малко от пет ангажимента.</translation>
    </message>
</context>
<context>
    <name>octant::StartPage</name>
    <message>
        <source>New register</source>
        <translation>Нов регистър</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Отвори…</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Разгледай примерния регистър</translation>
    </message>
    <message>
        <source>Octant</source>
        <translation>Octant</translation>
    </message>
    <message>
        <source>The annual questionnaire of your alliance, from the questions to the printed report. Everything is kept in one file on this computer: the register.</source>
        <translation>Годишният въпросник на Вашия алианс – от въпросите до отпечатания доклад. Всичко се пази в един файл на този компютър: регистъра.</translation>
    </message>
    <message>
        <source>Recent registers</source>
        <translation>Последно отваряни регистри</translation>
    </message>
</context>
<context>
    <name>octant::StateTile</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>octant::StatusLegend</name>
    <message>
        <source>What the colours of the bars mean</source>
        <translation>Какво означават цветовете в лентите</translation>
    </message>
</context>
<context>
    <name>octant::StatusLine</name>
    <message>
        <source>%1: no commitments</source>
        <translation>%1: няма ангажименти</translation>
    </message>
    <message>
        <source>{principle}: {n, plural, one {# commitment} other {# commitments}}. {statuses}</source>
        <translation>{principle}: {n, plural, one {# ангажимент} other {# ангажимента}}. {statuses}</translation>
    </message>
    <message>
        <source>no commitments</source>
        <translation>няма ангажименти</translation>
    </message>
</context>
<context>
    <name>octant::StepWords</name>
    <message>
        <source>{n, plural, one {Add a question} other {Add # questions}}</source>
        <translation>{n, plural, one {Добавяне на въпрос} other {Добавяне на # въпроса}}</translation>
    </message>
    <message>
        <source>{n, plural, one {Add a question from the bank} other {Add # questions from the bank}}</source>
        <translation>{n, plural, one {Добавяне на въпрос от банката} other {Добавяне на # въпроса от банката}}</translation>
    </message>
    <message>
        <source>{n, plural, one {Paste a question} other {Paste # questions}}</source>
        <translation>{n, plural, one {Поставяне на въпрос} other {Поставяне на # въпроса}}</translation>
    </message>
    <message>
        <source>{n, plural, one {Move a question} other {Move # questions}}</source>
        <translation>{n, plural, one {Преместване на въпрос} other {Преместване на # въпроса}}</translation>
    </message>
    <message>
        <source>{n, plural, one {Duplicate a question} other {Duplicate # questions}}</source>
        <translation>{n, plural, one {Удвояване на въпрос} other {Удвояване на # въпроса}}</translation>
    </message>
    <message>
        <source>{n, plural, one {Delete a question} other {Delete # questions}}</source>
        <translation>{n, plural, one {Изтриване на въпрос} other {Изтриване на # въпроса}}</translation>
    </message>
    <message>
        <source>{n, plural, one {Cut a question} other {Cut # questions}}</source>
        <translation>{n, plural, one {Изрязване на въпрос} other {Изрязване на # въпроса}}</translation>
    </message>
    <message>
        <source>{n, plural, one {Group a question} other {Group # questions}}</source>
        <translation>{n, plural, one {Групиране на въпрос} other {Групиране на # въпроса}}</translation>
    </message>
    <message>
        <source>Change the wording of %1</source>
        <translation>Промяна на текста на %1</translation>
    </message>
    <message>
        <source>Change the help of %1</source>
        <translation>Промяна на пояснението на %1</translation>
    </message>
    <message>
        <source>Change the code of %1</source>
        <translation>Промяна на кода на %1</translation>
    </message>
    <message>
        <source>Change the type of %1</source>
        <translation>Промяна на вида на %1</translation>
    </message>
    <message>
        <source>Change the unit of %1</source>
        <translation>Промяна на мерната единица на %1</translation>
    </message>
    <message>
        <source>Change the choices of %1</source>
        <translation>Промяна на възможностите на %1</translation>
    </message>
    <message>
        <source>Change when %1 is asked</source>
        <translation>Промяна кога се задава %1</translation>
    </message>
    <message>
        <source>Change whether %1 is required</source>
        <translation>Промяна дали %1 е задължителен</translation>
    </message>
    <message>
        <source>Change what %1 must satisfy</source>
        <translation>Промяна на изискването към %1</translation>
    </message>
    <message>
        <source>Change how %1 is calculated</source>
        <translation>Промяна на изчислението на %1</translation>
    </message>
    <message>
        <source>Change who is asked %1</source>
        <translation>Промяна на кого се задава %1</translation>
    </message>
    <message>
        <source>Change what became of %1</source>
        <translation>Промяна на връзката на %1 с миналата година</translation>
    </message>
    <message>
        <source>Change the settings of %1</source>
        <translation>Промяна на настройките на %1</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Добавяне на раздел</translation>
    </message>
    <message>
        <source>Add the commitment block</source>
        <translation>Добавяне на блока с ангажименти</translation>
    </message>
    <message>
        <source>Move a section</source>
        <translation>Преместване на раздел</translation>
    </message>
    <message>
        <source>Delete a section</source>
        <translation>Изтриване на раздел</translation>
    </message>
    <message>
        <source>Dissolve a group</source>
        <translation>Разпускане на група</translation>
    </message>
    <message>
        <source>Take over %1</source>
        <translation>Поемане на %1</translation>
    </message>
</context>
<context>
    <name>octant::StructureSection</name>
    <message>
        <source>Title</source>
        <translation>Наименование</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Принцип</translation>
    </message>
    <message>
        <source>Kind of group</source>
        <translation>Вид на групата</translation>
    </message>
    <message>
        <source>Filled in once for each entry</source>
        <translation>Попълва се веднъж за всеки запис</translation>
    </message>
    <message>
        <source>none</source>
        <translation>без констатации</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
</context>
<context>
    <name>octant::TermForm</name>
    <message>
        <source>Plural in Bulgarian</source>
        <translation>Множествено число на български</translation>
    </message>
    <message>
        <source>Plural in English</source>
        <translation>Множествено число на английски</translation>
    </message>
</context>
<context>
    <name>octant::TodoList</name>
    <message>
        <source>Nothing. No response waits for a decision and no commitment is overdue.</source>
        <translation>Нищо. Никой отговор не чака решение и няма просрочени ангажименти.</translation>
    </message>
    <message>
        <source>Show all {n}</source>
        <translation>Покажи всички ({n})</translation>
    </message>
    <message>
        <source>%1: correction of %2</source>
        <translation>%1: корекция от %2</translation>
    </message>
    <message>
        <source>%1: came in on %2</source>
        <translation>%1: постъпил на %2</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>%1: “%2” was due in %3</source>
        <translation>%1: „%2“ – срокът беше %3&#xa0;г.</translation>
    </message>
    <message>
        <source>{n, plural, one {# correction came in} other {# corrections came in}}</source>
        <translation>{n, plural, one {# постъпила корекция} other {# постъпили корекции}}</translation>
    </message>
    <message>
        <source>{n, plural, one {# response waits} other {# responses wait}} for a decision</source>
        <translation>{n, plural, one {# отговор чака решение} other {# отговора чакат решение}}</translation>
    </message>
    <message>
        <source>{n, plural, one {# new commitment waits} other {# new commitments wait}} to be accepted into the list</source>
        <translation>{n, plural, one {# нов ангажимент чака включване в списъка} other {# нови ангажимента чакат включване в списъка}}</translation>
    </message>
    <message>
        <source>{n, plural, one {# commitment is} other {# commitments are}} overdue and not achieved</source>
        <translation>{n, plural, one {# ангажимент е просрочен и непостигнат} other {# ангажимента са просрочени и непостигнати}}</translation>
    </message>
</context>
<context>
    <name>octant::TrendCard</name>
    <message>
        <source>The {n} largest; {rest, plural, one {# more group} other {# more groups}} when you open it.</source>
        <translation>Показани са най-големите {n}; {rest, plural, one {още # група се вижда} other {още # групи се виждат}}, когато отворите показателя.</translation>
    </message>
    <message>
        <source>%1 Open it for more.</source>
        <translation>%1 Отворете показателя, за да видите още.</translation>
    </message>
</context>
<context>
    <name>octant::UnitForm</name>
    <message>
        <source>Symbol in Bulgarian</source>
        <translation>Означение на български</translation>
    </message>
    <message>
        <source>Symbol in English</source>
        <translation>Означение на английски</translation>
    </message>
    <message>
        <source>What it measures</source>
        <translation>Какво измерва</translation>
    </message>
    <message>
        <source>Units of the same quantity can be converted: mass, energy, volume.</source>
        <translation>Единиците за една и съща величина се превръщат една в друга: mass, energy, volume.</translation>
    </message>
    <message>
        <source>How many base units it is</source>
        <translation>Колко основни единици е</translation>
    </message>
    <message>
        <source>Empty where there is no fixed factor.</source>
        <translation>Празно, ако няма постоянен множител.</translation>
    </message>
    <message>
        <source>Other spellings, with commas between</source>
        <translation>Други изписвания, разделени със запетаи</translation>
    </message>
    <message>
        <source>Write a number, or leave it empty.</source>
        <translation>Въведете число или оставете празно.</translation>
    </message>
</context>
<context>
    <name>octant::UseSection</name>
    <message>
        <source>Asked in the form sets</source>
        <translation>Задава се във формите</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Задава се на</translation>
    </message>
    <message>
        <source>Indicator that it feeds first</source>
        <translation>Показател, за който служи най-напред</translation>
    </message>
    <message>
        <source>none</source>
        <translation>без констатации</translation>
    </message>
    <message>
        <source>Desired change</source>
        <translation>Желана промяна</translation>
    </message>
    <message>
        <source>Impact area</source>
        <translation>Област на въздействие</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Стандарти</translation>
    </message>
    <message>
        <source>Several are parted by semicolons.</source>
        <translation>Няколко се разделят с точка и запетая.</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Лични данни</translation>
    </message>
    <message>
        <source>No indicator is computed from it.</source>
        <translation>От него не се изчислява показател.</translation>
    </message>
    <message>
        <source>Computed from it:
%1</source>
        <translation>Изчислява се от него:
%1</translation>
    </message>
</context>
<context>
    <name>octant::WordingField</name>
    <message>
        <source>Bulgarian</source>
        <translation>Български</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английски</translation>
    </message>
    <message>
        <source>without a language</source>
        <translation>без език</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>octant::WordingSection</name>
    <message>
        <source>Wording</source>
        <translation>Формулировка</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Помощ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Permanent over the years: last year&apos;s answers are found by it.</source>
        <translation>Постоянен през годините: по него се намират миналогодишните отговори.</translation>
    </message>
</context>
<context>
    <name>octant::WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>Прекъсни</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>Докъде е стигнала работата</translation>
    </message>
    <message>
        <source>Stopping: %1</source>
        <translation>Прекъсва се: %1</translation>
    </message>
    <message>
        <source>{what} – about {n, plural, one {# second} other {# seconds}} left</source>
        <translation>{what} – остават около {n, plural, one {# секунда} other {# секунди}}</translation>
    </message>
</context>
<context>
    <name>octant::YearSection</name>
    <message>
        <source>There is no questionnaire of the year before to compare with.</source>
        <translation>Няма въпросник от предната година, с който да се сравни.</translation>
    </message>
    <message>
        <source>Against last year</source>
        <translation>Спрямо миналата година</translation>
    </message>
    <message>
        <source>Last year&apos;s question</source>
        <translation>Миналогодишен въпрос</translation>
    </message>
    <message>
        <source>Note for readers of the trend</source>
        <translation>Бележка за читателите на реда</translation>
    </message>
</context>
<context>
    <name>octant::cli::BackupVerb</name>
    <message>
        <source>Name the file to write: -o FILE.</source>
        <translation>Посочете файла, който да се запише: -o ФАЙЛ.</translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <translation>Резервното копие е създадено и проверено: %1</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Файлът, който да се запише.</translation>
    </message>
</context>
<context>
    <name>octant::cli::CommitmentsVerb</name>
    <message>
        <source>The rule for the status: published bands or simple tolerance.</source>
        <translation>Правило за състоянието: published (публикуваните граници) или tolerance (проста толерантност).</translation>
    </message>
    <message>
        <source>As recorded by the end of this day in Sofia.</source>
        <translation>Както е записано до края на този ден, софийско време.</translation>
    </message>
    <message>
        <source>The rule is published or tolerance.</source>
        <translation>Правилото е published или tolerance.</translation>
    </message>
</context>
<context>
    <name>octant::cli::EvalVerb</name>
    <message>
        <source>This is no expression case.</source>
        <translation>Това не е случай с израз.</translation>
    </message>
    <message>
        <source>Write an object with the key “expr”.</source>
        <translation>Напишете обект с ключ „expr“.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Файлът не може да бъде прочетен.</translation>
    </message>
    <message>
        <source>Check its name and its permissions.</source>
        <translation>Проверете името на файла и правата за достъп до него.</translation>
    </message>
    <message>
        <source>The file holds no list of expression cases.</source>
        <translation>Файлът не съдържа списък от случаи с изрази.</translation>
    </message>
    <message>
        <source>Write an array of objects with the key “expr”.</source>
        <translation>Напишете масив от обекти с ключ „expr“.</translation>
    </message>
    <message>
        <source>The answers: an object of question to text.</source>
        <translation>Отговорите: обект от въпрос към текст.</translation>
    </message>
    <message>
        <source>The answer that the expression belongs to, its “.”.</source>
        <translation>Отговорът, към който принадлежи изразът – неговото „.“.</translation>
    </message>
    <message>
        <source>An object of question to type, “.” for the own answer.</source>
        <translation>Обект от въпрос към тип; „.“ е собственият отговор.</translation>
    </message>
    <message>
        <source>A file with an array of expression cases.</source>
        <translation>Файл с масив от случаи с изрази.</translation>
    </message>
    <message>
        <source>Give an expression, or a file of them with --batch.</source>
        <translation>Посочете израз или файл с изрази чрез --batch.</translation>
    </message>
    <message>
        <source>With --batch the expressions and their answers stand in the file alone.</source>
        <translation>При --batch изразите и отговорите към тях се задават само във файла.</translation>
    </message>
</context>
<context>
    <name>octant::cli::ImportVerb</name>
    <message>
        <source>Only say what would happen.</source>
        <translation>Само показва какво би станало.</translation>
    </message>
    <message>
        <source>What to accept at once: none, clean (neither errors nor warnings) or all.</source>
        <translation>Какво да се приеме веднага: none (нищо), clean (без грешки и предупреждения) или all (всички).</translation>
    </message>
</context>
<context>
    <name>octant::cli::NewVerb</name>
    <message>
        <source>A new register: %1</source>
        <translation>Нов регистър: %1</translation>
    </message>
</context>
<context>
    <name>octant::cli::PartnersVerb</name>
    <message>
        <source>Former partners too.</source>
        <translation>Включва и бившите партньори.</translation>
    </message>
</context>
<context>
    <name>octant::cli::Program</name>
    <message>
        <source>octant-cli VERB … [--json] [--language bg|en] [--who NAME]</source>
        <translation>octant-cli КОМАНДА … [--json] [--language bg|en] [--who ИМЕ]</translation>
    </message>
    <message>
        <source>Print JSON (results always are).</source>
        <translation>Извежда JSON (резултатите винаги са в JSON).</translation>
    </message>
    <message>
        <source>The language of messages and reports: bg or en.</source>
        <translation>Език на съобщенията и докладите: bg или en.</translation>
    </message>
    <message>
        <source>Who is working, for the register&apos;s log.</source>
        <translation>Кой работи – за дневника на регистъра.</translation>
    </message>
    <message>
        <source>Usage: octant-cli %1</source>
        <translation>Употреба: octant-cli %1</translation>
    </message>
    <message>
        <source>The language is bg or en.</source>
        <translation>Езикът е bg или en.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Липсва задължителна дума.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>„%1“ е една дума в повече.</translation>
    </message>
</context>
<context>
    <name>octant::cli::ProgressVerb</name>
    <message>
        <source>The groups: principle, kind, region, size or area.</source>
        <translation>Групите: principle, kind, region, size или area.</translation>
    </message>
    <message>
        <source>Groups are principle, kind, region, size or area.</source>
        <translation>Групите са principle, kind, region, size или area.</translation>
    </message>
</context>
<context>
    <name>octant::cli::QuestionnaireVerb</name>
    <message>
        <source>There is no questionnaire for %1.</source>
        <translation>Няма въпросник за %1 г.</translation>
    </message>
    <message>
        <source>Import one, or build it in the program.</source>
        <translation>Внесете въпросник или го съставете в програмата.</translation>
    </message>
    <message>
        <source>The form of the file: xlsform or json.</source>
        <translation>Формат на файла: xlsform или json.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Файлът, който да се запише.</translation>
    </message>
    <message>
        <source>Why a published questionnaire is corrected.</source>
        <translation>Причина за поправката на публикуван въпросник.</translation>
    </message>
    <message>
        <source>Say check FILE, import REGISTER FILE, export REGISTER or publish REGISTER.</source>
        <translation>Напишете check ФАЙЛ, import РЕГИСТЪР ФАЙЛ, export РЕГИСТЪР или publish РЕГИСТЪР.</translation>
    </message>
    <message>
        <source>Name the form and the file to write: --to xlsform -o FILE.xlsx.</source>
        <translation>Посочете формата и файла, който да бъде записан: --to xlsform -o ФАЙЛ.xlsx.</translation>
    </message>
</context>
<context>
    <name>octant::cli::ReportVerb</name>
    <message>
        <source>The file to write.</source>
        <translation>Файлът, който да се запише.</translation>
    </message>
    <message>
        <source>There is no report “%1”; there is: annual.</source>
        <translation>Няма доклад „%1“; има само annual.</translation>
    </message>
    <message>
        <source>Name the file to write: -o FILE.</source>
        <translation>Посочете файла, който да се запише: -o ФАЙЛ.</translation>
    </message>
    <message>
        <source>The annual report: %1</source>
        <translation>Годишният доклад: %1</translation>
    </message>
</context>
<context>
    <name>octant::cli::ResponsesVerb</name>
    <message>
        <source>Only this partner.</source>
        <translation>Само този партньор.</translation>
    </message>
</context>
<context>
    <name>octant::cli::RestoreVerb</name>
    <message>
        <source>Restored and checked: %1</source>
        <translation>Регистърът е възстановен и проверен: %1</translation>
    </message>
</context>
<context>
    <name>octant::cli::RoundVerb</name>
    <message>
        <source>Write the deadline as 2027-04-30.</source>
        <translation>Напишете крайния срок във вида 2027-04-30.</translation>
    </message>
    <message>
        <source>The last day for responses.</source>
        <translation>Последен ден за отговори.</translation>
    </message>
    <message>
        <source>A round can be opened: round open REGISTER --year 2026.</source>
        <translation>Може да бъде открито проучване: round open РЕГИСТЪР --year 2026.</translation>
    </message>
</context>
<context>
    <name>octant::cli::SampleVerb</name>
    <message>
        <source>The same seed gives the same alliance.</source>
        <translation>Едно и също начално число дава един и същ алианс.</translation>
    </message>
    <message>
        <source>How many partners.</source>
        <translation>Колко партньори.</translation>
    </message>
    <message>
        <source>How many rounds.</source>
        <translation>Колко проучвания.</translation>
    </message>
    <message>
        <source>Leave the last round open and write its responses here, to be imported.</source>
        <translation>Оставя последното проучване открито и записва отговорите му тук, за да бъдат внесени.</translation>
    </message>
    <message>
        <source>The sample alliance: %1</source>
        <translation>Примерният алианс: %1</translation>
    </message>
    <message>
        <source>{n, plural, one {# response} other {# responses}} to import: {folder}</source>
        <translation>{n, plural, one {# отговор} other {# отговора}} за внасяне: {folder}</translation>
    </message>
</context>
</TS>
