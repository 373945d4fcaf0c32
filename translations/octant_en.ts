<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AnswersJson</name>
    <message>
        <source>There is no qualifier “%1”.</source>
        <translation>There is no qualifier “%1”.</translation>
    </message>
    <message>
        <source>Use one of the qualifiers that the form offers.</source>
        <translation>Use one of the qualifiers that the form offers.</translation>
    </message>
    <message>
        <source>A list was expected here.</source>
        <translation>A list was expected here.</translation>
    </message>
    <message>
        <source>An object with answers was expected here.</source>
        <translation>An object with answers was expected here.</translation>
    </message>
    <message>
        <source>A text was expected here.</source>
        <translation>A text was expected here.</translation>
    </message>
    <message>
        <source>A number was expected here.</source>
        <translation>A number was expected here.</translation>
    </message>
    <message>
        <source>A date such as 2025-12-31 was expected here.</source>
        <translation>A date such as 2025-12-31 was expected here.</translation>
    </message>
    <message>
        <source>“yes” or “no” was expected here.</source>
        <translation>“yes” or “no” was expected here.</translation>
    </message>
    <message>
        <source>The code of a choice was expected here.</source>
        <translation>The code of a choice was expected here.</translation>
    </message>
    <message>
        <source>A list of the codes of choices was expected here.</source>
        <translation>A list of the codes of choices was expected here.</translation>
    </message>
    <message>
        <source>A list of different codes of choices was expected here.</source>
        <translation>A list of different codes of choices was expected here.</translation>
    </message>
    <message>
        <source>“%1” is none of the choices.</source>
        <translation>“%1” is none of the choices.</translation>
    </message>
    <message>
        <source>Use one of the choices that the form offers.</source>
        <translation>Use one of the choices that the form offers.</translation>
    </message>
    <message>
        <source>The questionnaire does not ask “%1” here.</source>
        <translation>The questionnaire does not ask “%1” here.</translation>
    </message>
    <message>
        <source>Check that the answers belong to this questionnaire.</source>
        <translation>Check that the answers belong to this questionnaire.</translation>
    </message>
    <message>
        <source>Correct the answer, then read the file again.</source>
        <translation>Correct the answer, then read the file again.</translation>
    </message>
    <message>
        <source>A list of the names of attachments was expected here.</source>
        <translation>A list of the names of attachments was expected here.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Question %1 offers no choices.</source>
        <translation>Question %1 offers no choices.</translation>
    </message>
    <message>
        <source>Add at least one choice, or change the question&apos;s type.</source>
        <translation>Add at least one choice, or change the question&apos;s type.</translation>
    </message>
    <message>
        <source>Question %1 is calculated, but nothing says how.</source>
        <translation>Question %1 is calculated, but nothing says how.</translation>
    </message>
    <message>
        <source>Write its calculation, or change the question&apos;s type.</source>
        <translation>Write its calculation, or change the question&apos;s type.</translation>
    </message>
    <message>
        <source>Question %1 is a row of the matrix %2, but its answer is not one of several choices.</source>
        <translation>Question %1 is a row of the matrix %2, but its answer is not one of several choices.</translation>
    </message>
    <message>
        <source>Move it out of the matrix, or change its type to “choose one”.</source>
        <translation>Move it out of the matrix, or change its type to “choose one”.</translation>
    </message>
    <message>
        <source>Question %1 offers other choices than the first row of the matrix %2.</source>
        <translation>Question %1 offers other choices than the first row of the matrix %2.</translation>
    </message>
    <message>
        <source>Give all rows of a matrix the same choices.</source>
        <translation>Give all rows of a matrix the same choices.</translation>
    </message>
    <message>
        <source>The group %1 stands inside the matrix %2.</source>
        <translation>The group %1 stands inside the matrix %2.</translation>
    </message>
    <message>
        <source>Move it out of the matrix.</source>
        <translation>Move it out of the matrix.</translation>
    </message>
    <message>
        <source>The section %1 belongs to the principle %2, which the framework does not have.</source>
        <translation>The section %1 belongs to the principle %2, which the framework does not have.</translation>
    </message>
    <message>
        <source>Choose one of the framework&apos;s principles.</source>
        <translation>Choose one of the framework&apos;s principles.</translation>
    </message>
    <message>
        <source>Question %1 feeds the indicator %2, which the framework does not have.</source>
        <translation>Question %1 feeds the indicator %2, which the framework does not have.</translation>
    </message>
    <message>
        <source>Choose one of the framework&apos;s indicators, or add it there.</source>
        <translation>Choose one of the framework&apos;s indicators, or add it there.</translation>
    </message>
    <message>
        <source>Question %1 belongs to the impact area %2, which the framework does not have.</source>
        <translation>Question %1 belongs to the impact area %2, which the framework does not have.</translation>
    </message>
    <message>
        <source>Choose one of the framework&apos;s impact areas, or add it there.</source>
        <translation>Choose one of the framework&apos;s impact areas, or add it there.</translation>
    </message>
    <message>
        <source>Question %1 is for partners of the kind “%2”, which the framework does not have.</source>
        <translation>Question %1 is for partners of the kind “%2”, which the framework does not have.</translation>
    </message>
    <message>
        <source>Choose one of the framework&apos;s kinds of partners, or add it there.</source>
        <translation>Choose one of the framework&apos;s kinds of partners, or add it there.</translation>
    </message>
    <message>
        <source>Question %1 has no wording.</source>
        <translation>Question %1 has no wording.</translation>
    </message>
    <message>
        <source>Write what it asks.</source>
        <translation>Write what it asks.</translation>
    </message>
    <message>
        <source>A text of %1 shows the answer to “%2”, which the questionnaire does not ask.</source>
        <translation>A text of %1 shows the answer to “%2”, which the questionnaire does not ask.</translation>
    </message>
    <message>
        <source>Write the code of a question of this questionnaire, or take it out of the text.</source>
        <translation>Write the code of a question of this questionnaire, or take it out of the text.</translation>
    </message>
    <message>
        <source>Last year&apos;s question %1 goes on in %2, which the questionnaire does not ask.</source>
        <translation>Last year&apos;s question %1 goes on in %2, which the questionnaire does not ask.</translation>
    </message>
    <message>
        <source>Choose the question that asks it now, or mark it as dropped.</source>
        <translation>Choose the question that asks it now, or mark it as dropped.</translation>
    </message>
    <message>
        <source>The questionnaire asks nothing.</source>
        <translation>The questionnaire asks nothing.</translation>
    </message>
    <message>
        <source>Add a question.</source>
        <translation>Add a question.</translation>
    </message>
    <message>
        <source>%1 names “%2”, which the questionnaire does not ask.</source>
        <translation>%1 names “%2”, which the questionnaire does not ask.</translation>
    </message>
    <message>
        <source>Write the code of a question of this questionnaire.</source>
        <translation>Write the code of a question of this questionnaire.</translation>
    </message>
    <message>
        <source>Question %1 waits for its own answer.</source>
        <translation>Question %1 waits for its own answer.</translation>
    </message>
    <message>
        <source>Take the question out of its own rule.</source>
        <translation>Take the question out of its own rule.</translation>
    </message>
    <message>
        <source>A text of %1 is missing in the language “%2”.</source>
        <translation>A text of %1 is missing in the language “%2”.</translation>
    </message>
    <message>
        <source>Write it, or take the language out of the questionnaire.</source>
        <translation>Write it, or take the language out of the questionnaire.</translation>
    </message>
    <message>
        <source>The choice “%2” of question %1 is missing in the language “%3”.</source>
        <translation>The choice “%2” of question %1 is missing in the language “%3”.</translation>
    </message>
    <message>
        <source>“%1” stands as a condition without being compared; it holds for every answer, “no” and 0 as text too.</source>
        <translation>“%1” stands as a condition without being compared; it holds for every answer, “no” and 0 as text too.</translation>
    </message>
    <message>
        <source>Compare it: = &apos;yes&apos;, &gt; 0, or != &apos;&apos; for any answer.</source>
        <translation>Compare it: = &apos;yes&apos;, &gt; 0, or != &apos;&apos; for any answer.</translation>
    </message>
    <message>
        <source>A rule of %1 asks for the choice “%3” of question %2, which it does not offer.</source>
        <translation>A rule of %1 asks for the choice “%3” of question %2, which it does not offer.</translation>
    </message>
    <message>
        <source>Write the code of one of its choices.</source>
        <translation>Write the code of one of its choices.</translation>
    </message>
    <message>
        <source>“%1” is asked several times, in %2, and only its first answer is read here.</source>
        <translation>“%1” is asked several times, in %2, and only its first answer is read here.</translation>
    </message>
    <message>
        <source>Use sum(), count(), min() or max() over all of them, or indexed-repeat() for a certain one.</source>
        <translation>Use sum(), count(), min() or max() over all of them, or indexed-repeat() for a certain one.</translation>
    </message>
    <message>
        <source>Question %1 asks for a number without a unit.</source>
        <translation>Question %1 asks for a number without a unit.</translation>
    </message>
    <message>
        <source>Choose the unit that it is to be answered in.</source>
        <translation>Choose the unit that it is to be answered in.</translation>
    </message>
    <message>
        <source>The constraint of question %1 asks for an answer, but a blank one is never looked at.</source>
        <translation>The constraint of question %1 asks for an answer, but a blank one is never looked at.</translation>
    </message>
    <message>
        <source>Make the question required instead.</source>
        <translation>Make the question required instead.</translation>
    </message>
    <message>
        <source>Nobody can be asked %1: its condition never holds.</source>
        <translation>Nobody can be asked %1: its condition never holds.</translation>
    </message>
    <message>
        <source>Correct the condition, or take it away.</source>
        <translation>Correct the condition, or take it away.</translation>
    </message>
    <message>
        <source>The section %1 has no questions.</source>
        <translation>The section %1 has no questions.</translation>
    </message>
    <message>
        <source>Add questions, or delete the section.</source>
        <translation>Add questions, or delete the section.</translation>
    </message>
    <message>
        <source>The group %1 has no questions.</source>
        <translation>The group %1 has no questions.</translation>
    </message>
    <message>
        <source>Move questions into it, or delete the group.</source>
        <translation>Move questions into it, or delete the group.</translation>
    </message>
    <message>
        <source>No question is asked in the form set “%1”.</source>
        <translation>No question is asked in the form set “%1”.</translation>
    </message>
    <message>
        <source>Add questions to it, or delete the form set.</source>
        <translation>Add questions to it, or delete the form set.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>What to accept is none, clean or all.</source>
        <translation>What to accept is none, clean or all.</translation>
    </message>
    <message>
        <source>Give the day as YYYY-MM-DD: --as-of 2026-05-31.</source>
        <translation>Give the day as YYYY-MM-DD: --as-of 2026-05-31.</translation>
    </message>
    <message>
        <source>--%1 is a whole number from %2 to %3.</source>
        <translation>--%1 is a whole number from %2 to %3.</translation>
    </message>
    <message>
        <source>The responses cannot be written into this folder.</source>
        <translation>The responses cannot be written into this folder.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, with room left.</source>
        <translation>Choose a folder that you may write to, with room left.</translation>
    </message>
    <message>
        <source>The reporting year.</source>
        <translation>The reporting year.</translation>
    </message>
    <message>
        <source>Name the reporting year: --year 2025.</source>
        <translation>Name the reporting year: --year 2025.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The annual questionnaire of an alliance, from the questions to the printed report.</source>
        <translation>The annual questionnaire of an alliance, from the questions to the printed report.</translation>
    </message>
    <message>
        <source>A register or a response to open.</source>
        <translation>A register or a response to open.</translation>
    </message>
    <message>
        <source>Make a fresh sample register, in the given file or a temporary one, and open it.</source>
        <translation>Make a fresh sample register, in the given file or a temporary one, and open it.</translation>
    </message>
    <message>
        <source>Language of the window: bg or en.</source>
        <translation>Language of the window: bg or en.</translation>
    </message>
    <message>
        <source>Look of the window: light, dark or system.</source>
        <translation>Look of the window: light, dark or system.</translation>
    </message>
    <message>
        <source>Write a picture of the window to a PNG file, and quit.</source>
        <translation>Write a picture of the window to a PNG file, and quit.</translation>
    </message>
    <message>
        <source>Page to show at first.</source>
        <translation>Page to show at first.</translation>
    </message>
    <message>
        <source>What to open on the page, by its code.</source>
        <translation>What to open on the page, by its code.</translation>
    </message>
    <message>
        <source>Reporting year to show at first.</source>
        <translation>Reporting year to show at first.</translation>
    </message>
    <message>
        <source>Size of the window, such as 1280x800.</source>
        <translation>Size of the window, such as 1280x800.</translation>
    </message>
</context>
<context>
    <name>CommitmentList</name>
    <message>
        <source>There is no commitment %1 in this year.</source>
        <translation>There is no commitment %1 in this year.</translation>
    </message>
    <message>
        <source>Choose another year, or a commitment from the list.</source>
        <translation>Choose another year, or a commitment from the list.</translation>
    </message>
</context>
<context>
    <name>CommitmentWords</name>
    <message>
        <source>The commitment was withdrawn.</source>
        <translation>The commitment was withdrawn.</translation>
    </message>
    <message>
        <source>Nothing that was accepted for %1 gives a value.</source>
        <translation>Nothing that was accepted for %1 gives a value.</translation>
    </message>
    <message>
        <source>A milestone: its status is the partner&apos;s own judgement for %1.</source>
        <translation>A milestone: its status is the partner&apos;s own judgement for %1.</translation>
    </message>
    <message>
        <source>A milestone on which the partner gave no judgement for %1.</source>
        <translation>A milestone on which the partner gave no judgement for %1.</translation>
    </message>
    <message>
        <source>The baseline or the target has no value, so nothing can be computed.</source>
        <translation>The baseline or the target has no value, so nothing can be computed.</translation>
    </message>
    <message>
        <source>The commitment did not exist yet in %1.</source>
        <translation>The commitment did not exist yet in %1.</translation>
    </message>
    <message>
        <source>%1 of the way is done where %2 was to be expected: %3 of the expected pace. On track begins at %4, at risk at %5.</source>
        <translation>%1 of the way is done where %2 was to be expected: %3 of the expected pace. On track begins at %4, at risk at %5.</translation>
    </message>
    <message>
        <source>A level to be kept: %1 is not worse than %2.</source>
        <translation>A level to be kept: %1 is not worse than %2.</translation>
    </message>
    <message>
        <source>A level to be kept: %1 is worse than %2.</source>
        <translation>A level to be kept: %1 is worse than %2.</translation>
    </message>
    <message>
        <source>The target is reached: %1 of the way is done.</source>
        <translation>The target is reached: %1 of the way is done.</translation>
    </message>
    <message>
        <source>The target year %1 has come, and %2 of the way is done.</source>
        <translation>The target year %1 has come, and %2 of the way is done.</translation>
    </message>
    <message>
        <source>There is no progress yet, and at most one year has passed since the baseline year %1.</source>
        <translation>There is no progress yet, and at most one year has passed since the baseline year %1.</translation>
    </message>
    <message>
        <source>The value has moved away from the target: %1 is farther from %2 than the baseline %3 was.</source>
        <translation>The value has moved away from the target: %1 is farther from %2 than the baseline %3 was.</translation>
    </message>
    <message>
        <source>%1 of the way is done although none was to be expected yet.</source>
        <translation>%1 of the way is done although none was to be expected yet.</translation>
    </message>
    <message>
        <source>%1 of the way is done where %2 was to be expected. On track may lag %3 behind, at risk %4.</source>
        <translation>%1 of the way is done where %2 was to be expected. On track may lag %3 behind, at risk %4.</translation>
    </message>
    <message>
        <source>Progress = (actual − baseline) ÷ (target − baseline) = (%1 − %2) ÷ (%3 − %2) = %4</source>
        <translation>Progress = (actual − baseline) ÷ (target − baseline) = (%1 − %2) ÷ (%3 − %2) = %4</translation>
    </message>
    <message>
        <source>Expected = years passed ÷ all years = (%1 − %2) ÷ (%3 − %2) = %4</source>
        <translation>Expected = years passed ÷ all years = (%1 − %2) ÷ (%3 − %2) = %4</translation>
    </message>
    <message>
        <source>Pace = progress ÷ expected = %1 ÷ %2 = %3</source>
        <translation>Pace = progress ÷ expected = %1 ÷ %2 = %3</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>The report was not written, because you stopped it.</source>
        <translation>The report was not written, because you stopped it.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 cannot be written: %2.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for the right to write to this one.</source>
        <translation>Choose another folder, or ask for the right to write to this one.</translation>
    </message>
    <message>
        <source>Writing the report failed: %1.</source>
        <translation>Writing the report failed: %1.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation>Make room on the disk and try again.</translation>
    </message>
</context>
<context>
    <name>DraftStore</name>
    <message>
        <source>The questionnaire for %1 was changed, published or discarded by somebody else in the meantime.</source>
        <translation>The questionnaire for %1 was changed, published or discarded by somebody else in the meantime.</translation>
    </message>
    <message>
        <source>Look at how it stands now, and make your last changes there again.</source>
        <translation>Look at how it stands now, and make your last changes there again.</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>The questionnaire has no question %1.</source>
        <translation>The questionnaire has no question %1.</translation>
    </message>
    <message>
        <source>Choose a question that it has.</source>
        <translation>Choose a question that it has.</translation>
    </message>
    <message>
        <source>The questionnaire has no section %1.</source>
        <translation>The questionnaire has no section %1.</translation>
    </message>
    <message>
        <source>Choose a section that it has.</source>
        <translation>Choose a section that it has.</translation>
    </message>
    <message>
        <source>There is no group %1 here.</source>
        <translation>There is no group %1 here.</translation>
    </message>
    <message>
        <source>Choose a group of the section.</source>
        <translation>Choose a group of the section.</translation>
    </message>
    <message>
        <source>“%1” cannot be a code.</source>
        <translation>“%1” cannot be a code.</translation>
    </message>
    <message>
        <source>Use a letter, then letters, digits and underscores, 64 at most; letters are Latin ones.</source>
        <translation>Use a letter, then letters, digits and underscores, 64 at most; letters are Latin ones.</translation>
    </message>
    <message>
        <source>The code %1 is taken.</source>
        <translation>The code %1 is taken.</translation>
    </message>
    <message>
        <source>Choose another; sections, groups and questions share their codes, and capitals make no difference.</source>
        <translation>Choose another; sections, groups and questions share their codes, and capitals make no difference.</translation>
    </message>
    <message>
        <source>The questionnaire has no unit “%1”.</source>
        <translation>The questionnaire has no unit “%1”.</translation>
    </message>
    <message>
        <source>Choose one of its units, or add the unit first.</source>
        <translation>Choose one of its units, or add the unit first.</translation>
    </message>
    <message>
        <source>The questionnaire has no form set “%1”.</source>
        <translation>The questionnaire has no form set “%1”.</translation>
    </message>
    <message>
        <source>Choose one of its form sets, or add the form set first.</source>
        <translation>Choose one of its form sets, or add the form set first.</translation>
    </message>
    <message>
        <source>A choice of question %1 has no code.</source>
        <translation>A choice of question %1 has no code.</translation>
    </message>
    <message>
        <source>Give each choice a code.</source>
        <translation>Give each choice a code.</translation>
    </message>
    <message>
        <source>The choice “%1” of question %2 stands there twice.</source>
        <translation>The choice “%1” of question %2 stands there twice.</translation>
    </message>
    <message>
        <source>Give each choice a code of its own.</source>
        <translation>Give each choice a code of its own.</translation>
    </message>
    <message>
        <source>No questions were chosen for the group %1.</source>
        <translation>No questions were chosen for the group %1.</translation>
    </message>
    <message>
        <source>Choose the questions that belong together.</source>
        <translation>Choose the questions that belong together.</translation>
    </message>
    <message>
        <source>The questions for the group %1 do not follow each other in one section and group.</source>
        <translation>The questions for the group %1 do not follow each other in one section and group.</translation>
    </message>
    <message>
        <source>Move them next to each other first.</source>
        <translation>Move them next to each other first.</translation>
    </message>
    <message>
        <source>Question %1 cannot be a row of a matrix: its answer is not one of several choices.</source>
        <translation>Question %1 cannot be a row of a matrix: its answer is not one of several choices.</translation>
    </message>
    <message>
        <source>Change the question&apos;s type to “choose one” first, or leave it out of the matrix.</source>
        <translation>Change the question&apos;s type to “choose one” first, or leave it out of the matrix.</translation>
    </message>
    <message>
        <source>The questions of group %1 offer different choices, and a matrix has one scale.</source>
        <translation>The questions of group %1 offer different choices, and a matrix has one scale.</translation>
    </message>
    <message>
        <source>Give them all the same choices first.</source>
        <translation>Give them all the same choices first.</translation>
    </message>
    <message>
        <source>The group %1 cannot stand in a matrix.</source>
        <translation>The group %1 cannot stand in a matrix.</translation>
    </message>
    <message>
        <source>Put it in front of the matrix or behind it.</source>
        <translation>Put it in front of the matrix or behind it.</translation>
    </message>
    <message>
        <source>The group %1 cannot be moved into itself.</source>
        <translation>The group %1 cannot be moved into itself.</translation>
    </message>
    <message>
        <source>Choose a place outside of it.</source>
        <translation>Choose a place outside of it.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>{value} is neither blank nor 0</source>
        <translation>{value} is neither blank nor 0</translation>
    </message>
    <message>
        <source>it is not true that {condition}</source>
        <translation>it is not true that {condition}</translation>
    </message>
    <message>
        <source>both {a} and {b}</source>
        <translation>both {a} and {b}</translation>
    </message>
    <message>
        <source>either {a} or {b}</source>
        <translation>either {a} or {b}</translation>
    </message>
    <message>
        <source>(all of these hold: {list})</source>
        <translation>(all of these hold: {list})</translation>
    </message>
    <message>
        <source>(at least one of these holds: {list})</source>
        <translation>(at least one of these holds: {list})</translation>
    </message>
    <message>
        <source>{a} and {b}</source>
        <translation>{a} and {b}</translation>
    </message>
    <message>
        <source>{a} or {b}</source>
        <translation>{a} or {b}</translation>
    </message>
    <message>
        <source>{a} is {b}</source>
        <translation>{a} is {b}</translation>
    </message>
    <message>
        <source>{condition} (unless {question} is blank)</source>
        <translation>{condition} (unless {question} is blank)</translation>
    </message>
    <message>
        <source>exactly {b}</source>
        <translation>exactly {b}</translation>
    </message>
    <message>
        <source>{a} is not {b}</source>
        <translation>{a} is not {b}</translation>
    </message>
    <message>
        <source>other than {b}</source>
        <translation>other than {b}</translation>
    </message>
    <message>
        <source>{a} is below {b}</source>
        <translation>{a} is below {b}</translation>
    </message>
    <message>
        <source>{a} is before {b}</source>
        <translation>{a} is before {b}</translation>
    </message>
    <message>
        <source>below {b}</source>
        <translation>below {b}</translation>
    </message>
    <message>
        <source>before {b}</source>
        <translation>before {b}</translation>
    </message>
    <message>
        <source>{a} is at most {b}</source>
        <translation>{a} is at most {b}</translation>
    </message>
    <message>
        <source>{a} is not later than {b}</source>
        <translation>{a} is not later than {b}</translation>
    </message>
    <message>
        <source>at most {b}</source>
        <translation>at most {b}</translation>
    </message>
    <message>
        <source>not later than {b}</source>
        <translation>not later than {b}</translation>
    </message>
    <message>
        <source>{a} is above {b}</source>
        <translation>{a} is above {b}</translation>
    </message>
    <message>
        <source>{a} is after {b}</source>
        <translation>{a} is after {b}</translation>
    </message>
    <message>
        <source>above {b}</source>
        <translation>above {b}</translation>
    </message>
    <message>
        <source>after {b}</source>
        <translation>after {b}</translation>
    </message>
    <message>
        <source>{a} is at least {b}</source>
        <translation>{a} is at least {b}</translation>
    </message>
    <message>
        <source>{a} is not earlier than {b}</source>
        <translation>{a} is not earlier than {b}</translation>
    </message>
    <message>
        <source>at least {b}</source>
        <translation>at least {b}</translation>
    </message>
    <message>
        <source>not earlier than {b}</source>
        <translation>not earlier than {b}</translation>
    </message>
    <message>
        <source>nothing is answered</source>
        <translation>nothing is answered</translation>
    </message>
    <message>
        <source>something is answered</source>
        <translation>something is answered</translation>
    </message>
    <message>
        <source>{question} is blank</source>
        <translation>{question} is blank</translation>
    </message>
    <message>
        <source>{question} is answered</source>
        <translation>{question} is answered</translation>
    </message>
    <message>
        <source>{value} comes to nothing</source>
        <translation>{value} comes to nothing</translation>
    </message>
    <message>
        <source>{value} comes to something</source>
        <translation>{value} comes to something</translation>
    </message>
    <message>
        <source>{choice} is chosen</source>
        <translation>{choice} is chosen</translation>
    </message>
    <message>
        <source>{choice} is not chosen</source>
        <translation>{choice} is not chosen</translation>
    </message>
    <message>
        <source>{choice} is chosen in {question}</source>
        <translation>{choice} is chosen in {question}</translation>
    </message>
    <message>
        <source>{choice} is not chosen in {question}</source>
        <translation>{choice} is not chosen in {question}</translation>
    </message>
    <message>
        <source>{choice} is not chosen together with others</source>
        <translation>{choice} is not chosen together with others</translation>
    </message>
    <message>
        <source>{a} is from {low} to {high}</source>
        <translation>{a} is from {low} to {high}</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>from {low} to {high}</source>
        <translation>from {low} to {high}</translation>
    </message>
    <message>
        <source>{n, plural, one {at least # character} other {at least # characters}} long</source>
        <translation>{n, plural, one {at least # character} other {at least # characters}} long</translation>
    </message>
    <message>
        <source>{n, plural, one {at most # character} other {at most # characters}} long</source>
        <translation>{n, plural, one {at most # character} other {at most # characters}} long</translation>
    </message>
    <message>
        <source>{n, plural, one {at least # choice} other {at least # choices}}</source>
        <translation>{n, plural, one {at least # choice} other {at least # choices}}</translation>
    </message>
    <message>
        <source>{n, plural, one {at most # choice} other {at most # choices}}</source>
        <translation>{n, plural, one {at most # choice} other {at most # choices}}</translation>
    </message>
    <message>
        <source>Asked only if {clause}.</source>
        <translation>Asked only if {clause}.</translation>
    </message>
    <message>
        <source>The answer must be {clause}.</source>
        <translation>The answer must be {clause}.</translation>
    </message>
    <message>
        <source>Accepted only if {clause}.</source>
        <translation>Accepted only if {clause}.</translation>
    </message>
    <message>
        <source>Must be answered if {clause}.</source>
        <translation>Must be answered if {clause}.</translation>
    </message>
    <message>
        <source>Computed: {clause}.</source>
        <translation>Computed: {clause}.</translation>
    </message>
    <message>
        <source>the size of {a} without its sign</source>
        <translation>the size of {a} without its sign</translation>
    </message>
    <message>
        <source>the arc cosine of {a}</source>
        <translation>the arc cosine of {a}</translation>
    </message>
    <message>
        <source>the area that {a} encloses</source>
        <translation>the area that {a} encloses</translation>
    </message>
    <message>
        <source>the arc sine of {a}</source>
        <translation>the arc sine of {a}</translation>
    </message>
    <message>
        <source>the arc tangent of {a}</source>
        <translation>the arc tangent of {a}</translation>
    </message>
    <message>
        <source>the angle of the point with the coordinates {a} and {b}</source>
        <translation>the angle of the point with the coordinates {a} and {b}</translation>
    </message>
    <message>
        <source>the text coded in {a}</source>
        <translation>the text coded in {a}</translation>
    </message>
    <message>
        <source>{a} is there and not zero</source>
        <translation>{a} is there and not zero</translation>
    </message>
    <message>
        <source>{a} is “true” or “1”</source>
        <translation>{a} is “true” or “1”</translation>
    </message>
    <message>
        <source>{a} rounded up</source>
        <translation>{a} rounded up</translation>
    </message>
    <message>
        <source>the number of these answers that are yes lies between {a} and {b}: {rest}</source>
        <translation>the number of these answers that are yes lies between {a} and {b}: {rest}</translation>
    </message>
    <message>
        <source>the first of these that is not blank: {all}</source>
        <translation>the first of these that is not blank: {all}</translation>
    </message>
    <message>
        <source>these texts one behind the other: {all}</source>
        <translation>these texts one behind the other: {all}</translation>
    </message>
    <message>
        <source>{a} contains {b}</source>
        <translation>{a} contains {b}</translation>
    </message>
    <message>
        <source>the cosine of {a}</source>
        <translation>the cosine of {a}</translation>
    </message>
    <message>
        <source>{role, select, subject {the number of entries in {a}} other {the number of entries in {a}}}</source>
        <translation>{role, select, subject {the number of entries in {a}} other {the number of entries in {a}}}</translation>
    </message>
    <message>
        <source>{role, select, subject {the number of answers given in {a}} other {the number of answers given in {a}}}</source>
        <translation>{role, select, subject {the number of answers given in {a}} other {the number of answers given in {a}}}</translation>
    </message>
    <message>
        <source>{role, select, subject {the number of choices made in {a}} other {the number of choices made in {a}}}</source>
        <translation>{role, select, subject {the number of choices made in {a}} other {the number of choices made in {a}}}</translation>
    </message>
    <message>
        <source>this question</source>
        <translation>this question</translation>
    </message>
    <message>
        <source>the date {a}</source>
        <translation>the date {a}</translation>
    </message>
    <message>
        <source>the moment {a}</source>
        <translation>the moment {a}</translation>
    </message>
    <message>
        <source>the days from 1970 to {a}</source>
        <translation>the days from 1970 to {a}</translation>
    </message>
    <message>
        <source>the share of the day up to {a}</source>
        <translation>the share of the day up to {a}</translation>
    </message>
    <message>
        <source>the checksum of {a}</source>
        <translation>the checksum of {a}</translation>
    </message>
    <message>
        <source>the length of the way along {all}</source>
        <translation>the length of the way along {all}</translation>
    </message>
    <message>
        <source>{a} ends with {b}</source>
        <translation>{a} ends with {b}</translation>
    </message>
    <message>
        <source>e to the power of {a}</source>
        <translation>e to the power of {a}</translation>
    </message>
    <message>
        <source>10 to the power of {a}</source>
        <translation>10 to the power of {a}</translation>
    </message>
    <message>
        <source>it never holds</source>
        <translation>it never holds</translation>
    </message>
    <message>
        <source>{a} rounded down</source>
        <translation>{a} rounded down</translation>
    </message>
    <message>
        <source>{a} written as {b}</source>
        <translation>{a} written as {b}</translation>
    </message>
    <message>
        <source>{b} if {a}, else {c}</source>
        <translation>{b} if {a}, else {c}</translation>
    </message>
    <message>
        <source>{a} in entry number {c} of {b}</source>
        <translation>{a} in entry number {c} of {b}</translation>
    </message>
    <message>
        <source>the list {a}</source>
        <translation>the list {a}</translation>
    </message>
    <message>
        <source>the whole part of {a}</source>
        <translation>the whole part of {a}</translation>
    </message>
    <message>
        <source>these with {a} between them: {rest}</source>
        <translation>these with {a} between them: {rest}</translation>
    </message>
    <message>
        <source>the wording of the choice {a}</source>
        <translation>the wording of the choice {a}</translation>
    </message>
    <message>
        <source>the number of the last entry</source>
        <translation>the number of the last entry</translation>
    </message>
    <message>
        <source>the natural logarithm of {a}</source>
        <translation>the natural logarithm of {a}</translation>
    </message>
    <message>
        <source>the decimal logarithm of {a}</source>
        <translation>the decimal logarithm of {a}</translation>
    </message>
    <message>
        <source>the largest of {all}</source>
        <translation>the largest of {all}</translation>
    </message>
    <message>
        <source>the smallest of {all}</source>
        <translation>the smallest of {all}</translation>
    </message>
    <message>
        <source>{a} without needless spaces</source>
        <translation>{a} without needless spaces</translation>
    </message>
    <message>
        <source>it is not true that {a}</source>
        <translation>it is not true that {a}</translation>
    </message>
    <message>
        <source>the present moment</source>
        <translation>the present moment</translation>
    </message>
    <message>
        <source>{a} as a number</source>
        <translation>{a} as a number</translation>
    </message>
    <message>
        <source>{a}, once and for all</source>
        <translation>{a}, once and for all</translation>
    </message>
    <message>
        <source>the number π</source>
        <translation>the number π</translation>
    </message>
    <message>
        <source>the number of the entry</source>
        <translation>the number of the entry</translation>
    </message>
    <message>
        <source>{a} to the power of {b}</source>
        <translation>{a} to the power of {b}</translation>
    </message>
    <message>
        <source>column {b} of the table {a} where {c} is {d}</source>
        <translation>column {b} of the table {a} where {c} is {d}</translation>
    </message>
    <message>
        <source>a random number from 0 to 1</source>
        <translation>a random number from 0 to 1</translation>
    </message>
    <message>
        <source>{a} in random order</source>
        <translation>{a} in random order</translation>
    </message>
    <message>
        <source>{a} has the form {b}</source>
        <translation>{a} has the form {b}</translation>
    </message>
    <message>
        <source>{a} rounded</source>
        <translation>{a} rounded</translation>
    </message>
    <message>
        <source>{b} is among {a}</source>
        <translation>{b} is among {a}</translation>
    </message>
    <message>
        <source>choice number {b}, counted from 0, of {a}</source>
        <translation>choice number {b}, counted from 0, of {a}</translation>
    </message>
    <message>
        <source>the sine of {a}</source>
        <translation>the sine of {a}</translation>
    </message>
    <message>
        <source>the square root of {a}</source>
        <translation>the square root of {a}</translation>
    </message>
    <message>
        <source>{a} begins with {b}</source>
        <translation>{a} begins with {b}</translation>
    </message>
    <message>
        <source>{a} as a text</source>
        <translation>{a} as a text</translation>
    </message>
    <message>
        <source>{role, select, subject {the number of characters in {a}} other {the number of characters in {a}}}</source>
        <translation>{role, select, subject {the number of characters in {a}} other {the number of characters in {a}}}</translation>
    </message>
    <message>
        <source>the part of {a} from character {b} on, counted from 0</source>
        <translation>the part of {a} from character {b} on, counted from 0</translation>
    </message>
    <message>
        <source>the part of {a} from character {b} on</source>
        <translation>the part of {a} from character {b} on</translation>
    </message>
    <message>
        <source>what stands behind {b} in {a}</source>
        <translation>what stands behind {b} in {a}</translation>
    </message>
    <message>
        <source>what stands before {b} in {a}</source>
        <translation>what stands before {b} in {a}</translation>
    </message>
    <message>
        <source>the sum of {a}</source>
        <translation>the sum of {a}</translation>
    </message>
    <message>
        <source>the tangent of {a}</source>
        <translation>the tangent of {a}</translation>
    </message>
    <message>
        <source>today’s date</source>
        <translation>today’s date</translation>
    </message>
    <message>
        <source>{a} with the characters {b} exchanged for {c}</source>
        <translation>{a} with the characters {b} exchanged for {c}</translation>
    </message>
    <message>
        <source>it always holds</source>
        <translation>it always holds</translation>
    </message>
    <message>
        <source>a random identifier</source>
        <translation>a random identifier</translation>
    </message>
    <message>
        <source>the weights of the answers that are yes come to between {a} and {b}: {rest}</source>
        <translation>the weights of the answers that are yes come to between {a} and {b}: {rest}</translation>
    </message>
    <message>
        <source>{all} together</source>
        <translation>{all} together</translation>
    </message>
    <message>
        <source>{role, select, subject {the answer} other {the answer}}</source>
        <translation>{role, select, subject {the answer} other {the answer}}</translation>
    </message>
    <message>
        <source>the choice’s column “{column}”</source>
        <translation>the choice’s column “{column}”</translation>
    </message>
    <message>
        <source>minus {value}</source>
        <translation>minus {value}</translation>
    </message>
    <message>
        <source>whether {condition}</source>
        <translation>whether {condition}</translation>
    </message>
    <message>
        <source>“true”</source>
        <translation>“true”</translation>
    </message>
    <message>
        <source>“false”</source>
        <translation>“false”</translation>
    </message>
    <message>
        <source>{n, plural, one {{a} rounded to # decimal} other {{a} rounded to # decimals}}</source>
        <translation>{n, plural, one {{a} rounded to # decimal} other {{a} rounded to # decimals}}</translation>
    </message>
    <message>
        <source>the part of {a} from character {b} up to, but without, character {c}, counted from 0</source>
        <translation>the part of {a} from character {b} up to, but without, character {c}, counted from 0</translation>
    </message>
    <message>
        <source>{c} characters of {a} from character {b} on</source>
        <translation>{c} characters of {a} from character {b} on</translation>
    </message>
    <message>
        <source>the remainder of {a} ÷ {b}</source>
        <translation>the remainder of {a} ÷ {b}</translation>
    </message>
    <message>
        <source>this entry</source>
        <translation>this entry</translation>
    </message>
    <message>
        <source>what stands at {path}</source>
        <translation>what stands at {path}</translation>
    </message>
    <message>
        <source>{role, select, subject {{question}} other {{question}}}</source>
        <translation>{role, select, subject {{question}} other {{question}}}</translation>
    </message>
    <message>
        <source>{answer, select, yes {Yes} other {No}}</source>
        <translation>{answer, select, yes {Yes} other {No}}</translation>
    </message>
</context>
<context>
    <name>Expression</name>
    <message numerus="yes">
        <source>The expression is longer than %n character(s).</source>
        <translation>
            <numerusform>The expression is longer than %n character.</numerusform>
            <numerusform>The expression is longer than %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compute a part of it in a question of its own.</source>
        <translation>Compute a part of it in a question of its own.</translation>
    </message>
</context>
<context>
    <name>ExpressionEvaluation</name>
    <message>
        <source>There is no list or attached table called “%1”.</source>
        <translation>There is no list or attached table called “%1”.</translation>
    </message>
    <message>
        <source>Attach the table, or correct its name.</source>
        <translation>Attach the table, or correct its name.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>“%1” is not a date.</translation>
    </message>
    <message>
        <source>Dates are written as 2026-03-05.</source>
        <translation>Dates are written as 2026-03-05.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day.</source>
        <translation>“%1” is not a time of day.</translation>
    </message>
    <message>
        <source>Times are written as 14:30.</source>
        <translation>Times are written as 14:30.</translation>
    </message>
    <message>
        <source>“%%1” means nothing in a date format.</source>
        <translation>“%%1” means nothing in a date format.</translation>
    </message>
    <message>
        <source>Use %Y, %m, %d and the like, for example &apos;%d.%m.%Y&apos;.</source>
        <translation>Use %Y, %m, %d and the like, for example &apos;%d.%m.%Y&apos;.</translation>
    </message>
    <message>
        <source>There is no question with the code “%1”.</source>
        <translation>There is no question with the code “%1”.</translation>
    </message>
    <message>
        <source>Write the code of a question of this questionnaire.</source>
        <translation>Write the code of a question of this questionnaire.</translation>
    </message>
    <message>
        <source>The expression takes too long to compute.</source>
        <translation>The expression takes too long to compute.</translation>
    </message>
    <message>
        <source>Look fewer things up in long tables.</source>
        <translation>Look fewer things up in long tables.</translation>
    </message>
    <message>
        <source>A question or repeat is needed here, not a computed value.</source>
        <translation>A question or repeat is needed here, not a computed value.</translation>
    </message>
    <message>
        <source>Write ${code}.</source>
        <translation>Write ${code}.</translation>
    </message>
    <message>
        <source>“%1” does not lie in the repeat that is named.</source>
        <translation>“%1” does not lie in the repeat that is named.</translation>
    </message>
    <message>
        <source>Name the repeat that is around the question.</source>
        <translation>Name the repeat that is around the question.</translation>
    </message>
    <message>
        <source>The regular expression “%1” takes too long on this text.</source>
        <translation>The regular expression “%1” takes too long on this text.</translation>
    </message>
    <message>
        <source>Do not repeat a group that itself ends in a repetition, as in (a+)+.</source>
        <translation>Do not repeat a group that itself ends in a repetition, as in (a+)+.</translation>
    </message>
    <message>
        <source>This digest is not known.</source>
        <translation>This digest is not known.</translation>
    </message>
    <message>
        <source>Use MD5, SHA-1, SHA-256, SHA-384 or SHA-512, and base64 or hex.</source>
        <translation>Use MD5, SHA-1, SHA-256, SHA-384 or SHA-512, and base64 or hex.</translation>
    </message>
    <message>
        <source>“%1” is no text in base64.</source>
        <translation>“%1” is no text in base64.</translation>
    </message>
    <message>
        <source>Check where the value comes from.</source>
        <translation>Check where the value comes from.</translation>
    </message>
    <message>
        <source>What “*” stands for is not known here.</source>
        <translation>What “*” stands for is not known here.</translation>
    </message>
    <message>
        <source>Write ${code} for each question.</source>
        <translation>Write ${code} for each question.</translation>
    </message>
    <message>
        <source>The start of a random order is no number.</source>
        <translation>The start of a random order is no number.</translation>
    </message>
    <message>
        <source>Give a whole number, or leave it out.</source>
        <translation>Give a whole number, or leave it out.</translation>
    </message>
</context>
<context>
    <name>ExpressionFunction</name>
    <message>
        <source>Both conditions hold</source>
        <translation>Both conditions hold</translation>
    </message>
    <message>
        <source>At least one of the conditions holds</source>
        <translation>At least one of the conditions holds</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Divided by</translation>
    </message>
    <message>
        <source>The remainder of a division</source>
        <translation>The remainder of a division</translation>
    </message>
    <message>
        <source>The number without its sign</source>
        <translation>The number without its sign</translation>
    </message>
    <message>
        <source>The arc cosine of a number</source>
        <translation>The arc cosine of a number</translation>
    </message>
    <message>
        <source>The area that a line of points encloses, in m²</source>
        <translation>The area that a line of points encloses, in m²</translation>
    </message>
    <message>
        <source>The arc sine of a number</source>
        <translation>The arc sine of a number</translation>
    </message>
    <message>
        <source>The arc tangent of a number</source>
        <translation>The arc tangent of a number</translation>
    </message>
    <message>
        <source>The angle of a point from its two coordinates</source>
        <translation>The angle of a point from its two coordinates</translation>
    </message>
    <message>
        <source>The text that was coded as Base64</source>
        <translation>The text that was coded as Base64</translation>
    </message>
    <message>
        <source>Whether there is a value other than 0</source>
        <translation>Whether there is a value other than 0</translation>
    </message>
    <message>
        <source>Whether a text is “true” or “1”</source>
        <translation>Whether a text is “true” or “1”</translation>
    </message>
    <message>
        <source>The number rounded up to a whole one</source>
        <translation>The number rounded up to a whole one</translation>
    </message>
    <message>
        <source>Whether so many of the answers are yes</source>
        <translation>Whether so many of the answers are yes</translation>
    </message>
    <message>
        <source>The first of the values that is not blank</source>
        <translation>The first of the values that is not blank</translation>
    </message>
    <message>
        <source>The texts, one behind the other</source>
        <translation>The texts, one behind the other</translation>
    </message>
    <message>
        <source>Whether a text stands in another</source>
        <translation>Whether a text stands in another</translation>
    </message>
    <message>
        <source>The cosine of an angle</source>
        <translation>The cosine of an angle</translation>
    </message>
    <message>
        <source>How many instances of a repeat there are</source>
        <translation>How many instances of a repeat there are</translation>
    </message>
    <message>
        <source>How many answers of a repeat are not blank</source>
        <translation>How many answers of a repeat are not blank</translation>
    </message>
    <message>
        <source>How many choices were made</source>
        <translation>How many choices were made</translation>
    </message>
    <message>
        <source>Where the expression stands</source>
        <translation>Where the expression stands</translation>
    </message>
    <message>
        <source>The date that a text or a number stands for</source>
        <translation>The date that a text or a number stands for</translation>
    </message>
    <message>
        <source>The moment that a text or a number stands for</source>
        <translation>The moment that a text or a number stands for</translation>
    </message>
    <message>
        <source>A date as a number of days since 1970</source>
        <translation>A date as a number of days since 1970</translation>
    </message>
    <message>
        <source>A time as a share of the day</source>
        <translation>A time as a share of the day</translation>
    </message>
    <message>
        <source>The checksum of a text</source>
        <translation>The checksum of a text</translation>
    </message>
    <message>
        <source>The length of a line of points, in metres</source>
        <translation>The length of a line of points, in metres</translation>
    </message>
    <message>
        <source>Whether a text ends with another</source>
        <translation>Whether a text ends with another</translation>
    </message>
    <message>
        <source>e to the power of a number</source>
        <translation>e to the power of a number</translation>
    </message>
    <message>
        <source>10 to the power of a number</source>
        <translation>10 to the power of a number</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>The number rounded down to a whole one</source>
        <translation>The number rounded down to a whole one</translation>
    </message>
    <message>
        <source>A date written after a pattern</source>
        <translation>A date written after a pattern</translation>
    </message>
    <message>
        <source>A moment written after a pattern</source>
        <translation>A moment written after a pattern</translation>
    </message>
    <message>
        <source>One of two values, as a condition holds or not</source>
        <translation>One of two values, as a condition holds or not</translation>
    </message>
    <message>
        <source>A question&apos;s answer in a certain instance of its repeat</source>
        <translation>A question&apos;s answer in a certain instance of its repeat</translation>
    </message>
    <message>
        <source>A list to look things up in</source>
        <translation>A list to look things up in</translation>
    </message>
    <message>
        <source>The whole part of a number</source>
        <translation>The whole part of a number</translation>
    </message>
    <message>
        <source>Values one behind the other, with a sign between</source>
        <translation>Values one behind the other, with a sign between</translation>
    </message>
    <message>
        <source>The words of a choice</source>
        <translation>The words of a choice</translation>
    </message>
    <message>
        <source>The number of the last entry</source>
        <translation>The number of the last entry</translation>
    </message>
    <message>
        <source>The natural logarithm</source>
        <translation>The natural logarithm</translation>
    </message>
    <message>
        <source>The logarithm to base 10</source>
        <translation>The logarithm to base 10</translation>
    </message>
    <message>
        <source>The largest value</source>
        <translation>The largest value</translation>
    </message>
    <message>
        <source>The smallest value</source>
        <translation>The smallest value</translation>
    </message>
    <message>
        <source>A text without needless spaces</source>
        <translation>A text without needless spaces</translation>
    </message>
    <message>
        <source>That a condition does not hold</source>
        <translation>That a condition does not hold</translation>
    </message>
    <message>
        <source>This moment</source>
        <translation>This moment</translation>
    </message>
    <message>
        <source>A text read as a number</source>
        <translation>A text read as a number</translation>
    </message>
    <message>
        <source>A value that is computed once and then kept</source>
        <translation>A value that is computed once and then kept</translation>
    </message>
    <message>
        <source>3.14159…</source>
        <translation>3.14159…</translation>
    </message>
    <message>
        <source>The number of an entry in its repeat</source>
        <translation>The number of an entry in its repeat</translation>
    </message>
    <message>
        <source>A number to the power of another</source>
        <translation>A number to the power of another</translation>
    </message>
    <message>
        <source>A value that is looked up in a table</source>
        <translation>A value that is looked up in a table</translation>
    </message>
    <message>
        <source>A random number from 0 to 1</source>
        <translation>A random number from 0 to 1</translation>
    </message>
    <message>
        <source>A list in random order</source>
        <translation>A list in random order</translation>
    </message>
    <message>
        <source>Whether a text has a given form (a regular expression)</source>
        <translation>Whether a text has a given form (a regular expression)</translation>
    </message>
    <message>
        <source>The number rounded, to so many decimals</source>
        <translation>The number rounded, to so many decimals</translation>
    </message>
    <message>
        <source>Whether a choice was made</source>
        <translation>Whether a choice was made</translation>
    </message>
    <message>
        <source>One of the choices made, counted from 0</source>
        <translation>One of the choices made, counted from 0</translation>
    </message>
    <message>
        <source>The sine of an angle</source>
        <translation>The sine of an angle</translation>
    </message>
    <message>
        <source>The square root</source>
        <translation>The square root</translation>
    </message>
    <message>
        <source>Whether a text begins with another</source>
        <translation>Whether a text begins with another</translation>
    </message>
    <message>
        <source>A value as a text</source>
        <translation>A value as a text</translation>
    </message>
    <message>
        <source>How many characters a text has</source>
        <translation>How many characters a text has</translation>
    </message>
    <message>
        <source>A part of a text, counted from 0</source>
        <translation>A part of a text, counted from 0</translation>
    </message>
    <message>
        <source>A part of a text, counted from 1</source>
        <translation>A part of a text, counted from 1</translation>
    </message>
    <message>
        <source>What stands behind a text in another</source>
        <translation>What stands behind a text in another</translation>
    </message>
    <message>
        <source>What stands before a text in another</source>
        <translation>What stands before a text in another</translation>
    </message>
    <message>
        <source>The sum over all instances of a repeat</source>
        <translation>The sum over all instances of a repeat</translation>
    </message>
    <message>
        <source>The tangent of an angle</source>
        <translation>The tangent of an angle</translation>
    </message>
    <message>
        <source>Today’s date</source>
        <translation>Today’s date</translation>
    </message>
    <message>
        <source>A text in which characters are exchanged</source>
        <translation>A text in which characters are exchanged</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Always</translation>
    </message>
    <message>
        <source>A random identifier</source>
        <translation>A random identifier</translation>
    </message>
    <message>
        <source>Whether the weights of the answers that are yes come to so much</source>
        <translation>Whether the weights of the answers that are yes come to so much</translation>
    </message>
    <message>
        <source>The answers to all of the questions</source>
        <translation>The answers to all of the questions</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>ExpressionLexer</name>
    <message>
        <source>The number %1 is followed directly by letters.</source>
        <translation>The number %1 is followed directly by letters.</translation>
    </message>
    <message>
        <source>Write large numbers with all their digits, and put words between quotes.</source>
        <translation>Write large numbers with all their digits, and put words between quotes.</translation>
    </message>
    <message>
        <source>A text stands between curly quotes.</source>
        <translation>A text stands between curly quotes.</translation>
    </message>
    <message>
        <source>Use straight quotes: &apos;text&apos; or &quot;text&quot;.</source>
        <translation>Use straight quotes: &apos;text&apos; or &quot;text&quot;.</translation>
    </message>
    <message>
        <source>A text begins here and never ends.</source>
        <translation>A text begins here and never ends.</translation>
    </message>
    <message>
        <source>Close the text with the quote that opens it.</source>
        <translation>Close the text with the quote that opens it.</translation>
    </message>
    <message>
        <source>A question begins with ${ and never ends.</source>
        <translation>A question begins with ${ and never ends.</translation>
    </message>
    <message>
        <source>Write ${code}.</source>
        <translation>Write ${code}.</translation>
    </message>
    <message>
        <source>Answers of the form saved last cannot be read.</source>
        <translation>Answers of the form saved last cannot be read.</translation>
    </message>
    <message>
        <source>Last year&apos;s answers stand beside the question; remove ${last-saved#…}.</source>
        <translation>Last year&apos;s answers stand beside the question; remove ${last-saved#…}.</translation>
    </message>
    <message>
        <source>“%1” is no question code.</source>
        <translation>“%1” is no question code.</translation>
    </message>
    <message>
        <source>Write the code alone between ${ and }.</source>
        <translation>Write the code alone between ${ and }.</translation>
    </message>
    <message>
        <source>The character “%1” means nothing here.</source>
        <translation>The character “%1” means nothing here.</translation>
    </message>
    <message>
        <source>Remove it, or put the text that it belongs to between quotes.</source>
        <translation>Remove it, or put the text that it belongs to between quotes.</translation>
    </message>
    <message>
        <source>Write = once: ${a} = &apos;yes&apos;.</source>
        <translation>Write = once: ${a} = &apos;yes&apos;.</translation>
    </message>
    <message>
        <source>Write the word and.</source>
        <translation>Write the word and.</translation>
    </message>
    <message>
        <source>Write the word or.</source>
        <translation>Write the word or.</translation>
    </message>
    <message>
        <source>Write != for “is not equal to”.</source>
        <translation>Write != for “is not equal to”.</translation>
    </message>
    <message>
        <source>Write &gt;= for “at least”.</source>
        <translation>Write &gt;= for “at least”.</translation>
    </message>
    <message>
        <source>Write &lt;= for “at most”.</source>
        <translation>Write &lt;= for “at most”.</translation>
    </message>
    <message>
        <source>Write mod for the remainder, or divide by 100: div 100.</source>
        <translation>Write mod for the remainder, or divide by 100: div 100.</translation>
    </message>
    <message>
        <source>Write ${code} for a question.</source>
        <translation>Write ${code} for a question.</translation>
    </message>
    <message>
        <source>“%1” is not a sign of this language.</source>
        <translation>“%1” is not a sign of this language.</translation>
    </message>
    <message>
        <source>Write not(…).</source>
        <translation>Write not(…).</translation>
    </message>
    <message>
        <source>Write pow(a, b) for a to the power of b.</source>
        <translation>Write pow(a, b) for a to the power of b.</translation>
    </message>
    <message>
        <source>Separate what stands in brackets by commas.</source>
        <translation>Separate what stands in brackets by commas.</translation>
    </message>
    <message>
        <source>Write the word and, or concat(…) to join texts.</source>
        <translation>Write the word and, or concat(…) to join texts.</translation>
    </message>
    <message>
        <source>Write the hyphen - for minus.</source>
        <translation>Write the hyphen - for minus.</translation>
    </message>
    <message>
        <source>Write * for “times”.</source>
        <translation>Write * for “times”.</translation>
    </message>
    <message>
        <source>Write div to divide: ${a} div 2.</source>
        <translation>Write div to divide: ${a} div 2.</translation>
    </message>
</context>
<context>
    <name>ExpressionParser</name>
    <message>
        <source>The expression is empty.</source>
        <translation>The expression is empty.</translation>
    </message>
    <message>
        <source>Write an expression, or leave it out.</source>
        <translation>Write an expression, or leave it out.</translation>
    </message>
    <message>
        <source>The expression is nested too deeply.</source>
        <translation>The expression is nested too deeply.</translation>
    </message>
    <message>
        <source>Compute a part of it in a question of its own.</source>
        <translation>Compute a part of it in a question of its own.</translation>
    </message>
    <message>
        <source>A bracket opens here and is never closed.</source>
        <translation>A bracket opens here and is never closed.</translation>
    </message>
    <message>
        <source>Add “%1” where the part in brackets ends.</source>
        <translation>Add “%1” where the part in brackets ends.</translation>
    </message>
    <message>
        <source>“/” leads to a name and does not divide.</source>
        <translation>“/” leads to a name and does not divide.</translation>
    </message>
    <message>
        <source>Write div to divide: ${a} div 2.</source>
        <translation>Write div to divide: ${a} div 2.</translation>
    </message>
    <message>
        <source>There is no function called “%1”.</source>
        <translation>There is no function called “%1”.</translation>
    </message>
    <message>
        <source>Check its spelling; names of functions are in lower case.</source>
        <translation>Check its spelling; names of functions are in lower case.</translation>
    </message>
    <message numerus="yes">
        <source>The function “%1” does not take %n argument(s).</source>
        <translation>
            <numerusform>The function “%1” does not take %n argument.</numerusform>
            <numerusform>The function “%1” does not take %n arguments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give it %n.</source>
        <translation>
            <numerusform>Give it %n.</numerusform>
            <numerusform>Give it %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give it at least %n.</source>
        <translation>
            <numerusform>Give it at least %n.</numerusform>
            <numerusform>Give it at least %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give it %1 to %2.</source>
        <translation>Give it %1 to %2.</translation>
    </message>
    <message>
        <source>In “%1” a repeat has no index.</source>
        <translation>In “%1” a repeat has no index.</translation>
    </message>
    <message>
        <source>After the question give pairs: a repeat and the number of its instance.</source>
        <translation>After the question give pairs: a repeat and the number of its instance.</translation>
    </message>
    <message>
        <source>A question or repeat is needed here, not a computed value.</source>
        <translation>A question or repeat is needed here, not a computed value.</translation>
    </message>
    <message>
        <source>Write ${code}.</source>
        <translation>Write ${code}.</translation>
    </message>
    <message>
        <source>The bracket “%1” closes none that is open.</source>
        <translation>The bracket “%1” closes none that is open.</translation>
    </message>
    <message>
        <source>Remove it, or add the bracket that opens it.</source>
        <translation>Remove it, or add the bracket that opens it.</translation>
    </message>
    <message>
        <source>“%1” must be written in lower case.</source>
        <translation>“%1” must be written in lower case.</translation>
    </message>
    <message>
        <source>Write %1.</source>
        <translation>Write %1.</translation>
    </message>
    <message>
        <source>Before “%1” an operator is missing.</source>
        <translation>Before “%1” an operator is missing.</translation>
    </message>
    <message>
        <source>Join two parts with and, or, =, + or the like; texts stand between quotes.</source>
        <translation>Join two parts with and, or, =, + or the like; texts stand between quotes.</translation>
    </message>
    <message>
        <source>The expression breaks off.</source>
        <translation>The expression breaks off.</translation>
    </message>
    <message>
        <source>Add what belongs after the last sign, or remove that sign.</source>
        <translation>Add what belongs after the last sign, or remove that sign.</translation>
    </message>
    <message>
        <source>Before “%1” something is missing.</source>
        <translation>Before “%1” something is missing.</translation>
    </message>
    <message>
        <source>A question, a number or a text between quotes belongs here.</source>
        <translation>A question, a number or a text between quotes belongs here.</translation>
    </message>
    <message>
        <source>Write %1() for the function, &apos;%1&apos; for the text.</source>
        <translation>Write %1() for the function, &apos;%1&apos; for the text.</translation>
    </message>
    <message>
        <source>Write &apos;%1&apos; for the text, ${%1} for the question.</source>
        <translation>Write &apos;%1&apos; for the text, ${%1} for the question.</translation>
    </message>
    <message>
        <source>The word “%1” stands without quotes.</source>
        <translation>The word “%1” stands without quotes.</translation>
    </message>
    <message>
        <source>The axis “%1” cannot be followed here.</source>
        <translation>The axis “%1” cannot be followed here.</translation>
    </message>
    <message>
        <source>Use child, parent, self or descendant, or write ${code} for a question.</source>
        <translation>Use child, parent, self or descendant, or write ${code} for a question.</translation>
    </message>
    <message>
        <source>A path cannot end in “%1(…)”.</source>
        <translation>A path cannot end in “%1(…)”.</translation>
    </message>
    <message>
        <source>Let the path end in the name of a question.</source>
        <translation>Let the path end in the name of a question.</translation>
    </message>
    <message>
        <source>The function “%1” of other programs is not supported here.</source>
        <translation>The function “%1” of other programs is not supported here.</translation>
    </message>
    <message>
        <source>Say it with the functions that there are, or ask for it in another way.</source>
        <translation>Say it with the functions that there are, or ask for it in another way.</translation>
    </message>
    <message>
        <source>In “%1” a condition has no weight.</source>
        <translation>In “%1” a condition has no weight.</translation>
    </message>
    <message>
        <source>After the two bounds give pairs: a condition and its weight.</source>
        <translation>After the two bounds give pairs: a condition and its weight.</translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>Same partners</source>
        <translation>Same partners</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Year before</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>withheld</source>
        <translation>withheld</translation>
    </message>
    <message>
        <source>n = {n}</source>
        <translation>n = {n}</translation>
    </message>
    <message>
        <source>n = {n} of {asked} asked ({coverage})</source>
        <translation>n = {n} of {asked} asked ({coverage})</translation>
    </message>
    <message>
        <source>%1: no round</source>
        <translation>%1: no round</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>There was no round for %1.</source>
        <translation>There was no round for %1.</translation>
    </message>
    <message>
        <source>The value for %1 is withheld: fewer than three partners stand behind it, and it could tell what one of them answered.</source>
        <translation>The value for %1 is withheld: fewer than three partners stand behind it, and it could tell what one of them answered.</translation>
    </message>
    <message>
        <source>No accepted response for %1 was asked this.</source>
        <translation>No accepted response for %1 was asked this.</translation>
    </message>
    <message>
        <source>Nobody gave a value for %1.</source>
        <translation>Nobody gave a value for %1.</translation>
    </message>
    <message>
        <source>The values for %1 add up to zero where they would have to be divided by.</source>
        <translation>The values for %1 add up to zero where they would have to be divided by.</translation>
    </message>
    <message>
        <source>There is nothing to compare like for like: no earlier year asked the same.</source>
        <translation>There is nothing to compare like for like: no earlier year asked the same.</translation>
    </message>
    <message>
        <source>Fewer than three partners gave a value in both years, so they are not compared.</source>
        <translation>Fewer than three partners gave a value in both years, so they are not compared.</translation>
    </message>
    <message>
        <source>Those who gave a value in both years cannot be compared: there is nothing to divide by.</source>
        <translation>Those who gave a value in both years cannot be compared: there is nothing to divide by.</translation>
    </message>
    <message>
        <source>The same {n, plural, one {# partner} other {# partners}}: {before} in {previous}, {now} in {year}.</source>
        <translation>The same {n, plural, one {# partner} other {# partners}}: {before} in {previous}, {now} in {year}.</translation>
    </message>
    <message>
        <source>{change} since {year} among the same {n, plural, one {# partner} other {# partners}}</source>
        <translation>{change} since {year} among the same {n, plural, one {# partner} other {# partners}}</translation>
    </message>
    <message>
        <source>{n, plural, one {# partner says} other {# partners say}} that it does not apply to them.</source>
        <translation>{n, plural, one {# partner says} other {# partners say}} that it does not apply to them.</translation>
    </message>
    <message>
        <source>Break in %1: question %2 is new.</source>
        <translation>Break in %1: question %2 is new.</translation>
    </message>
    <message>
        <source>Break in %1: question %2 was dropped.</source>
        <translation>Break in %1: question %2 was dropped.</translation>
    </message>
    <message>
        <source>Break in %1: question %2 has another unit.</source>
        <translation>Break in %1: question %2 has another unit.</translation>
    </message>
    <message>
        <source>Break in %1: question %2 has another type.</source>
        <translation>Break in %1: question %2 has another type.</translation>
    </message>
    <message>
        <source>no round</source>
        <translation>no round</translation>
    </message>
    <message>
        <source>break</source>
        <translation>break</translation>
    </message>
    <message>
        <source>Break in %1: question %2 was reworded.</source>
        <translation>Break in %1: question %2 was reworded.</translation>
    </message>
    <message>
        <source>Break in %1: question %2 was split.</source>
        <translation>Break in %1: question %2 was split.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>All partners</source>
        <translation>All partners</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>The register has no round that reports on %1.</source>
        <translation>The register has no round that reports on %1.</translation>
    </message>
    <message>
        <source>Choose a year with a round, or open a round for this year.</source>
        <translation>Choose a year with a round, or open a round for this year.</translation>
    </message>
    <message>
        <source>The round that reports on %1 has not been opened yet.</source>
        <translation>The round that reports on %1 has not been opened yet.</translation>
    </message>
    <message>
        <source>Choose an earlier year, or open the round.</source>
        <translation>Choose an earlier year, or open the round.</translation>
    </message>
</context>
<context>
    <name>FileBytes</name>
    <message>
        <source>The file does not exist.</source>
        <translation>The file does not exist.</translation>
    </message>
    <message>
        <source>Check its name and place.</source>
        <translation>Check its name and place.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>This is a folder, not a file.</translation>
    </message>
    <message>
        <source>Choose the files inside it.</source>
        <translation>Choose the files inside it.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>The file cannot be read: %1.</translation>
    </message>
    <message>
        <source>Close it in other programs, or copy it to this computer, and try again.</source>
        <translation>Close it in other programs, or copy it to this computer, and try again.</translation>
    </message>
    <message>
        <source>The file is larger than a response can be.</source>
        <translation>The file is larger than a response can be.</translation>
    </message>
    <message>
        <source>Choose the file that the form saved.</source>
        <translation>Choose the file that the form saved.</translation>
    </message>
</context>
<context>
    <name>FillForm</name>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Choose, or type to search</source>
        <translation>Choose, or type to search</translation>
    </message>
    <message>
        <source>“{typed}” is not in the list. Choose one of its entries.</source>
        <translation>“{typed}” is not in the list. Choose one of its entries.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Comment on {question}</source>
        <translation>Comment on {question}</translation>
    </message>
    <message>
        <source>Drop files here as evidence</source>
        <translation>Drop files here as evidence</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choose files…</translation>
    </message>
    <message>
        <source>Choose evidence</source>
        <translation>Choose evidence</translation>
    </message>
    <message>
        <source>Remove {file}</source>
        <translation>Remove {file}</translation>
    </message>
    <message>
        <source>{n, plural, one {The form leaves out the rules of one question} other {The form leaves out the rules of # questions}} until they can be read.</source>
        <translation>{n, plural, one {The form leaves out the rules of one question} other {The form leaves out the rules of # questions}} until they can be read.</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Next section</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Previous section</translation>
    </message>
    <message>
        <source>Everything here is answered.</source>
        <translation>Everything here is answered.</translation>
    </message>
    <message>
        <source>{n, plural, one {# of {all} questions is still open} other {# of {all} questions are still open}}</source>
        <translation>{n, plural, one {# of {all} questions is still open} other {# of {all} questions are still open}}</translation>
    </message>
    <message>
        <source>Sections of the form</source>
        <translation>Sections of the form</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>measured</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>calculated</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimated</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>not applicable</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>not available</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>confidential</translation>
    </message>
    <message>
        <source>“{typed}” can be read in two ways. Write {thousand} or {decimal}.</source>
        <translation>“{typed}” can be read in two ways. Write {thousand} or {decimal}.</translation>
    </message>
    <message>
        <source>“{typed}” looks like a range. Write one number; a comment can say more.</source>
        <translation>“{typed}” looks like a range. Write one number; a comment can say more.</translation>
    </message>
    <message>
        <source>“{typed}” comes to no number. Correct the sum or write its result.</source>
        <translation>“{typed}” comes to no number. Correct the sum or write its result.</translation>
    </message>
    <message>
        <source>“{unit}” cannot be converted to {asked}. Write the number in {asked}.</source>
        <translation>“{unit}” cannot be converted to {asked}. Write the number in {asked}.</translation>
    </message>
    <message>
        <source>“{typed}” is not a number. Write it like {example}.</source>
        <translation>“{typed}” is not a number. Write it like {example}.</translation>
    </message>
    <message>
        <source>This is about {n} times last year&apos;s value. Please check the unit; if it is right, say why in a comment.</source>
        <translation>This is about {n} times last year&apos;s value. Please check the unit; if it is right, say why in a comment.</translation>
    </message>
    <message>
        <source>Last year&apos;s value was about {n} times as large. Please check the unit; if it is right, say why in a comment.</source>
        <translation>Last year&apos;s value was about {n} times as large. Please check the unit; if it is right, say why in a comment.</translation>
    </message>
    <message>
        <source>This looks like a share of 1. Per cent are asked: write 35 for 35 %. If it is right, say why in a comment.</source>
        <translation>This looks like a share of 1. Per cent are asked: write 35 for 35 %. If it is right, say why in a comment.</translation>
    </message>
    <message>
        <source>The answer to {question} cannot be read: “{typed}”.</source>
        <translation>The answer to {question} cannot be read: “{typed}”.</translation>
    </message>
    <message>
        <source>Correct the answer.</source>
        <translation>Correct the answer.</translation>
    </message>
    <message>
        <source>Same as last year</source>
        <translation>Same as last year</translation>
    </message>
    <message>
        <source>✓ The same as last year: {value}</source>
        <translation>✓ The same as last year: {value}</translation>
    </message>
    <message>
        <source>Last year: {value}</source>
        <translation>Last year: {value}</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>required</source>
        <translation>required</translation>
    </message>
    <message>
        <source>An answer is needed here.</source>
        <translation>An answer is needed here.</translation>
    </message>
    <message>
        <source>How sure is the number: {question}</source>
        <translation>How sure is the number: {question}</translation>
    </message>
    <message>
        <source>how sure?</source>
        <translation>how sure?</translation>
    </message>
    <message>
        <source>A number is needed here, or the reason why there is none.</source>
        <translation>A number is needed here, or the reason why there is none.</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>Write a whole number.</translation>
    </message>
    <message>
        <source>Add a comment</source>
        <translation>Add a comment</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>Clear the answer</translation>
    </message>
    <message>
        <source>Remove entry {n}</source>
        <translation>Remove entry {n}</translation>
    </message>
    <message>
        <source>{n, plural, one {# to answer} other {# to answer}}</source>
        <translation>{n, plural, one {# to answer} other {# to answer}}</translation>
    </message>
    <message>
        <source>Add a new commitment</source>
        <translation>Add a new commitment</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Add an entry</translation>
    </message>
    <message>
        <source>No commitments yet. Add one if your organisation makes one.</source>
        <translation>No commitments yet. Add one if your organisation makes one.</translation>
    </message>
    <message>
        <source>No entries yet. Add one for each that there is to tell of.</source>
        <translation>No entries yet. Add one for each that there is to tell of.</translation>
    </message>
    <message>
        <source>everything answered</source>
        <translation>everything answered</translation>
    </message>
    <message>
        <source>nothing to answer</source>
        <translation>nothing to answer</translation>
    </message>
    <message>
        <source>{n, plural, one {# to correct} other {# to correct}}</source>
        <translation>{n, plural, one {# to correct} other {# to correct}}</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>day.month.year</translation>
    </message>
    <message>
        <source>“{typed}” is not a date. Write it like {example}.</source>
        <translation>“{typed}” is not a date. Write it like {example}.</translation>
    </message>
    <message>
        <source>question {number} (“{wording}”)</source>
        <translation>question {number} (“{wording}”)</translation>
    </message>
</context>
<context>
    <name>FormCheck</name>
    <message>
        <source>Nothing was filled in.</source>
        <translation>Nothing was filled in.</translation>
    </message>
    <message>
        <source>Ask the partner for the form that was filled in and saved.</source>
        <translation>Ask the partner for the form that was filled in and saved.</translation>
    </message>
    <message>
        <source>The answer to %1 has a value and says that there is none.</source>
        <translation>The answer to %1 has a value and says that there is none.</translation>
    </message>
    <message>
        <source>Ask the partner which of the two holds.</source>
        <translation>Ask the partner which of the two holds.</translation>
    </message>
    <message>
        <source>The form was made for %1, but names %2.</source>
        <translation>The form was made for %1, but names %2.</translation>
    </message>
    <message>
        <source>Find out who filled in the form before accepting it.</source>
        <translation>Find out who filled in the form before accepting it.</translation>
    </message>
    <message>
        <source>There is another response of this partner, which was filled in separately.</source>
        <translation>There is another response of this partner, which was filled in separately.</translation>
    </message>
    <message>
        <source>Compare the two and ask the partner which one counts.</source>
        <translation>Compare the two and ask the partner which one counts.</translation>
    </message>
    <message>
        <source>A version of this response with the same number but other content is there already.</source>
        <translation>A version of this response with the same number but other content is there already.</translation>
    </message>
    <message>
        <source>A newer version of this response is there already.</source>
        <translation>A newer version of this response is there already.</translation>
    </message>
    <message>
        <source>Accept this version only if the partner says that it counts.</source>
        <translation>Accept this version only if the partner says that it counts.</translation>
    </message>
    <message>
        <source>Ten digits were entered as the register code; they may be a person&apos;s number and were masked. The file itself was not kept.</source>
        <translation>Ten digits were entered as the register code; they may be a person&apos;s number and were masked. The file itself was not kept.</translation>
    </message>
    <message>
        <source>Ask the partner for the register code, which has 9 or 13 digits.</source>
        <translation>Ask the partner for the register code, which has 9 or 13 digits.</translation>
    </message>
    <message>
        <source>The check digit of the register code %1 is wrong.</source>
        <translation>The check digit of the register code %1 is wrong.</translation>
    </message>
    <message>
        <source>Compare it with the public register.</source>
        <translation>Compare it with the public register.</translation>
    </message>
    <message>
        <source>The register code %1 is not the one on record, %2.</source>
        <translation>The register code %1 is not the one on record, %2.</translation>
    </message>
    <message>
        <source>Find out which is right before accepting the response.</source>
        <translation>Find out which is right before accepting the response.</translation>
    </message>
</context>
<context>
    <name>FormLogic</name>
    <message>
        <source>The required question %1 was left blank.</source>
        <translation>The required question %1 was left blank.</translation>
    </message>
    <message>
        <source>Ask the partner for the answer, or for the reason why there is none.</source>
        <translation>Ask the partner for the answer, or for the reason why there is none.</translation>
    </message>
    <message>
        <source>The answer to %1 must be a whole number.</source>
        <translation>The answer to %1 must be a whole number.</translation>
    </message>
    <message>
        <source>Ask the partner to correct the answer.</source>
        <translation>Ask the partner to correct the answer.</translation>
    </message>
    <message>
        <source>The answer to %1 is not within its bounds. Expected is: %2</source>
        <translation>The answer to %1 is not within its bounds. Expected is: %2</translation>
    </message>
    <message>
        <source>What question %1 expects (%2) could not be computed: %3</source>
        <translation>What question %1 expects (%2) could not be computed: %3</translation>
    </message>
    <message>
        <source>Look at the answer yourself and correct the questionnaire for the next round.</source>
        <translation>Look at the answer yourself and correct the questionnaire for the next round.</translation>
    </message>
    <message>
        <source>The question %1 was not put to this partner; its answer does not count.</source>
        <translation>The question %1 was not put to this partner; its answer does not count.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Nothing needs to be done.</translation>
    </message>
    <message>
        <source>The choice “%2” at %1 does not go with the other answers.</source>
        <translation>The choice “%2” at %1 does not go with the other answers.</translation>
    </message>
    <message>
        <source>Ask the partner to choose again.</source>
        <translation>Ask the partner to choose again.</translation>
    </message>
</context>
<context>
    <name>FormRules</name>
    <message>
        <source>The expression “%1” names “%2”, which the questionnaire does not ask.</source>
        <translation>The expression “%1” names “%2”, which the questionnaire does not ask.</translation>
    </message>
    <message>
        <source>Write the code of a question of this questionnaire.</source>
        <translation>Write the code of a question of this questionnaire.</translation>
    </message>
    <message>
        <source>The condition or calculation of %1 waits for its own result.</source>
        <translation>The condition or calculation of %1 waits for its own result.</translation>
    </message>
    <message>
        <source>These wait for each other: %1.</source>
        <translation>These wait for each other: %1.</translation>
    </message>
    <message>
        <source>Take one of them out of the other&apos;s condition or calculation.</source>
        <translation>Take one of them out of the other&apos;s condition or calculation.</translation>
    </message>
</context>
<context>
    <name>FrameworkEdits</name>
    <message>
        <source>“%1” cannot be a code.</source>
        <translation>“%1” cannot be a code.</translation>
    </message>
    <message>
        <source>Use a letter, then letters, digits, underscores and points, 64 at most.</source>
        <translation>Use a letter, then letters, digits, underscores and points, 64 at most.</translation>
    </message>
    <message>
        <source>The code “%1” is taken.</source>
        <translation>The code “%1” is taken.</translation>
    </message>
    <message>
        <source>Choose another one; what was retired keeps its code.</source>
        <translation>Choose another one; what was retired keeps its code.</translation>
    </message>
    <message>
        <source>There is no “%1”.</source>
        <translation>There is no “%1”.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Choose one from the list.</translation>
    </message>
    <message>
        <source>“%1” has no title.</source>
        <translation>“%1” has no title.</translation>
    </message>
    <message>
        <source>Write one, best in every language of the questionnaire.</source>
        <translation>Write one, best in every language of the questionnaire.</translation>
    </message>
    <message>
        <source>“%1” would end before it begins.</source>
        <translation>“%1” would end before it begins.</translation>
    </message>
    <message>
        <source>Give the first year before the last.</source>
        <translation>Give the first year before the last.</translation>
    </message>
    <message>
        <source>The principle of “%1” is not one of the framework&apos;s.</source>
        <translation>The principle of “%1” is not one of the framework&apos;s.</translation>
    </message>
    <message>
        <source>Choose one of the principles.</source>
        <translation>Choose one of the principles.</translation>
    </message>
    <message>
        <source>The unit of “%1” is not one of the framework&apos;s.</source>
        <translation>The unit of “%1” is not one of the framework&apos;s.</translation>
    </message>
    <message>
        <source>Choose one of the units, or add it first.</source>
        <translation>Choose one of the units, or add it first.</translation>
    </message>
    <message>
        <source>“%1” does not say how it is computed.</source>
        <translation>“%1” does not say how it is computed.</translation>
    </message>
    <message>
        <source>How “%1” is computed (%2) cannot be read: %3</source>
        <translation>How “%1” is computed (%2) cannot be read: %3</translation>
    </message>
    <message>
        <source>Write an expression over questions, such as ${WA_01} + ${WA_02}.</source>
        <translation>Write an expression over questions, such as ${WA_01} + ${WA_02}.</translation>
    </message>
    <message>
        <source>What “%1” measures, and how much it is, cannot be changed.</source>
        <translation>What “%1” measures, and how much it is, cannot be changed.</translation>
    </message>
    <message>
        <source>Numbers were given in it; add another unit, and retire this one.</source>
        <translation>Numbers were given in it; add another unit, and retire this one.</translation>
    </message>
    <message>
        <source>The indicator %1 is computed in “%2”.</source>
        <translation>The indicator %1 is computed in “%2”.</translation>
    </message>
    <message>
        <source>Retire the indicator, or give it another unit, first.</source>
        <translation>Retire the indicator, or give it another unit, first.</translation>
    </message>
</context>
<context>
    <name>FrameworkJson</name>
    <message>
        <source>The principle does not stand at its place in the order.</source>
        <translation>The principle does not stand at its place in the order.</translation>
    </message>
    <message>
        <source>List the principles in their order.</source>
        <translation>List the principles in their order.</translation>
    </message>
    <message>
        <source>There is no such direction.</source>
        <translation>There is no such direction.</translation>
    </message>
    <message>
        <source>Use higher, lower or maintain.</source>
        <translation>Use higher, lower or maintain.</translation>
    </message>
    <message>
        <source>Its principle is not listed.</source>
        <translation>Its principle is not listed.</translation>
    </message>
    <message>
        <source>Add it to the principles.</source>
        <translation>Add it to the principles.</translation>
    </message>
    <message>
        <source>Its unit is not listed.</source>
        <translation>Its unit is not listed.</translation>
    </message>
    <message>
        <source>Add it to the units.</source>
        <translation>Add it to the units.</translation>
    </message>
    <message>
        <source>There is no such aggregation.</source>
        <translation>There is no such aggregation.</translation>
    </message>
    <message>
        <source>Use sum, ratio or median.</source>
        <translation>Use sum, ratio or median.</translation>
    </message>
    <message>
        <source>An expression does not fit the aggregation.</source>
        <translation>An expression does not fit the aggregation.</translation>
    </message>
    <message>
        <source>Give a ratio numerator and denominator, anything else a value.</source>
        <translation>Give a ratio numerator and denominator, anything else a value.</translation>
    </message>
    <message>
        <source>“%1” is no colour.</source>
        <translation>“%1” is no colour.</translation>
    </message>
    <message>
        <source>Write it as #RRGGBB.</source>
        <translation>Write it as #RRGGBB.</translation>
    </message>
    <message>
        <source>The code “%1” is listed twice.</source>
        <translation>The code “%1” is listed twice.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Remove one of the two.</translation>
    </message>
    <message>
        <source>It would end before it begins.</source>
        <translation>It would end before it begins.</translation>
    </message>
    <message>
        <source>Give the first year before the last.</source>
        <translation>Give the first year before the last.</translation>
    </message>
    <message>
        <source>“%1” is no year.</source>
        <translation>“%1” is no year.</translation>
    </message>
    <message>
        <source>Write it with four digits.</source>
        <translation>Write it with four digits.</translation>
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
        <translation>withheld, n &lt; 3</translation>
    </message>
    <message>
        <source>no value · n = {n}</source>
        <translation>no value · n = {n}</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>This very file was taken in before.</source>
        <translation>This very file was taken in before.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Nothing needs to be done.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>the name “%1” stands there twice</source>
        <translation>the name “%1” stands there twice</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation>a number is too large</translation>
    </message>
    <message>
        <source>it is not valid JSON</source>
        <translation>it is not valid JSON</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>it is nested too deeply</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>The file cannot be read: %1.</translation>
    </message>
    <message>
        <source>Ask for the file again, as the program wrote it.</source>
        <translation>Ask for the file again, as the program wrote it.</translation>
    </message>
    <message>
        <source>it does not hold one object</source>
        <translation>it does not hold one object</translation>
    </message>
</context>
<context>
    <name>JsonMembers</name>
    <message>
        <source>An object was expected here.</source>
        <translation>An object was expected here.</translation>
    </message>
    <message>
        <source>Correct the file.</source>
        <translation>Correct the file.</translation>
    </message>
    <message>
        <source>“%1” is not known.</source>
        <translation>“%1” is not known.</translation>
    </message>
    <message>
        <source>Check how it is spelt, or open the file with a newer version of the program.</source>
        <translation>Check how it is spelt, or open the file with a newer version of the program.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1” is empty.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Fill it in.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>a text</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true or false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>a number</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>a list of texts</translation>
    </message>
    <message>
        <source>a text for each language</source>
        <translation>a text for each language</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>a list</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>“%1” is missing.</translation>
    </message>
    <message>
        <source>Add it to the file.</source>
        <translation>Add it to the file.</translation>
    </message>
    <message>
        <source>“%1” must be %2.</source>
        <translation>“%1” must be %2.</translation>
    </message>
    <message>
        <source>This is no file of the format “%1”.</source>
        <translation>This is no file of the format “%1”.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choose another file.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of the program.</source>
        <translation>The file was written by a newer version of the program.</translation>
    </message>
    <message>
        <source>Install the newer version, then open the file again.</source>
        <translation>Install the newer version, then open the file again.</translation>
    </message>
    <message>
        <source>The unit “%1” is listed twice.</source>
        <translation>The unit “%1” is listed twice.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Remove one of the two.</translation>
    </message>
</context>
<context>
    <name>KeyFigures</name>
    <message>
        <source>responses accepted</source>
        <translation>responses accepted</translation>
    </message>
    <message>
        <source>{accepted} of {invited} invited</source>
        <translation>{accepted} of {invited} invited</translation>
    </message>
    <message>
        <source>commitments in the list</source>
        <translation>commitments in the list</translation>
    </message>
    <message>
        <source>of {n, plural, one {# partner} other {# partners}}</source>
        <translation>of {n, plural, one {# partner} other {# partners}}</translation>
    </message>
    <message>
        <source>on track or achieved</source>
        <translation>on track or achieved</translation>
    </message>
    <message>
        <source>{good} of {n, plural, one {# commitment} other {# commitments}} with a status</source>
        <translation>{good} of {n, plural, one {# commitment} other {# commitments}} with a status</translation>
    </message>
    <message>
        <source>{change} since {year} among the same {n, plural, one {# partner} other {# partners}}</source>
        <translation>{change} since {year} among the same {n, plural, one {# partner} other {# partners}}</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>withheld</translation>
    </message>
    <message>
        <source>fewer than three partners gave a value</source>
        <translation>fewer than three partners gave a value</translation>
    </message>
    <message>
        <source>n = {n} of {asked} asked</source>
        <translation>n = {n} of {asked} asked</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>The commitment %1 stands in the response twice.</source>
        <translation>The commitment %1 stands in the response twice.</translation>
    </message>
    <message>
        <source>Ask the partner which of the two counts.</source>
        <translation>Ask the partner which of the two counts.</translation>
    </message>
    <message>
        <source>It is not said which commitment this is about.</source>
        <translation>It is not said which commitment this is about.</translation>
    </message>
    <message>
        <source>The partner has no commitment %1.</source>
        <translation>The partner has no commitment %1.</translation>
    </message>
    <message>
        <source>Ask the partner for the commitment&apos;s number as it stands in the form.</source>
        <translation>Ask the partner for the commitment&apos;s number as it stands in the form.</translation>
    </message>
    <message>
        <source>The commitment %1 was withdrawn or closed before.</source>
        <translation>The commitment %1 was withdrawn or closed before.</translation>
    </message>
    <message>
        <source>Ask the partner whether it is to be taken up again.</source>
        <translation>Ask the partner whether it is to be taken up again.</translation>
    </message>
    <message>
        <source>Other terms were given than those in force (%1), but not as a revision; those in force stay.</source>
        <translation>Other terms were given than those in force (%1), but not as a revision; those in force stay.</translation>
    </message>
    <message>
        <source>Ask the partner whether the commitment is to be revised.</source>
        <translation>Ask the partner whether the commitment is to be revised.</translation>
    </message>
    <message>
        <source>Some terms were left blank (%1); those in force stay.</source>
        <translation>Some terms were left blank (%1); those in force stay.</translation>
    </message>
    <message>
        <source>Ask the partner whether that is meant.</source>
        <translation>Ask the partner whether that is meant.</translation>
    </message>
    <message>
        <source>The new commitment cannot be measured as it stands; it arrives as a draft.</source>
        <translation>The new commitment cannot be measured as it stands; it arrives as a draft.</translation>
    </message>
    <message>
        <source>Ask the partner for unit, baseline and a target in a coming year.</source>
        <translation>Ask the partner for unit, baseline and a target in a coming year.</translation>
    </message>
    <message>
        <source>An earlier version of this response brought the commitment %1, which is not in this one.</source>
        <translation>An earlier version of this response brought the commitment %1, which is not in this one.</translation>
    </message>
    <message>
        <source>Ask the partner whether it was taken back or only reworded.</source>
        <translation>Ask the partner whether it was taken back or only reworded.</translation>
    </message>
</context>
<context>
    <name>Match</name>
    <message>
        <source>The form was not sent out from this register.</source>
        <translation>The form was not sent out from this register.</translation>
    </message>
    <message>
        <source>The form was not sent out from this register; it names the partner %1.</source>
        <translation>The form was not sent out from this register; it names the partner %1.</translation>
    </message>
    <message>
        <source>Open the register from which the form was sent, or send the partner a new form.</source>
        <translation>Open the register from which the form was sent, or send the partner a new form.</translation>
    </message>
    <message>
        <source>The form has a wording of the questionnaire that was not sent out for %1.</source>
        <translation>The form has a wording of the questionnaire that was not sent out for %1.</translation>
    </message>
    <message>
        <source>Send the partner the form of this year again.</source>
        <translation>Send the partner the form of this year again.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>New register…</source>
        <translation>New register…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Open the sample</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recent</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Back up…</translation>
    </message>
    <message>
        <source>Close the register</source>
        <translation>Close the register</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>Find anything…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Light or dark</translation>
    </message>
    <message>
        <source>Dense rows</source>
        <translation>Dense rows</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>About Octant</source>
        <translation>About Octant</translation>
    </message>
    <message>
        <source>Octant %1

The annual questionnaire of an alliance, from the questions to the printed report.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Octant %1

The annual questionnaire of an alliance, from the questions to the printed report.

Free software under the GNU General Public License, version 3 or later.</translation>
    </message>
</context>
<context>
    <name>Normalise</name>
    <message>
        <source>Invisible control characters were removed from the answer to %1.</source>
        <translation>Invisible control characters were removed from the answer to %1.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Nothing needs to be done.</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Responses</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Commitments</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Framework</translation>
    </message>
</context>
<context>
    <name>PartnerStore</name>
    <message>
        <source>There is a partner with the code %1 already.</source>
        <translation>There is a partner with the code %1 already.</translation>
    </message>
    <message>
        <source>Give the new partner another code.</source>
        <translation>Give the new partner another code.</translation>
    </message>
    <message>
        <source>%1 changed the partner %2 in the meantime.</source>
        <translation>%1 changed the partner %2 in the meantime.</translation>
    </message>
    <message>
        <source>Compare both versions and save the one that is right.</source>
        <translation>Compare both versions and save the one that is right.</translation>
    </message>
</context>
<context>
    <name>PartnerStory</name>
    <message>
        <source>There is no partner %1.</source>
        <translation>There is no partner %1.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Choose one from the list.</translation>
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
        <translation>days since the questionnaire was sent</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>deadline</translation>
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
        <translation>%1 p.p.</translation>
    </message>
    <message>
        <source>{accepted} of {invited}</source>
        <translation>{accepted} of {invited}</translation>
    </message>
    <message>
        <source>no commitments with a status</source>
        <translation>no commitments with a status</translation>
    </message>
    <message>
        <source>{share} – {good} of {n}</source>
        <translation>{share} – {good} of {n}</translation>
    </message>
    <message>
        <source>{principle}: {good} of {n, plural, one {# commitment} other {# commitments}} on track or achieved.</source>
        <translation>{principle}: {good} of {n, plural, one {# commitment} other {# commitments}} on track or achieved.</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>withheld</translation>
    </message>
    <message>
        <source>n = {n}</source>
        <translation>n = {n}</translation>
    </message>
    <message>
        <source>no round</source>
        <translation>no round</translation>
    </message>
    <message>
        <source>The typeface %1 could not be loaded.</source>
        <translation>The typeface %1 could not be loaded.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Install the program again.</translation>
    </message>
    <message>
        <source>break</source>
        <translation>break</translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>No questionnaire is being built for %1.</source>
        <translation>No questionnaire is being built for %1.</translation>
    </message>
    <message>
        <source>Begin one, or import one, and then publish it.</source>
        <translation>Begin one, or import one, and then publish it.</translation>
    </message>
    <message>
        <source>This very questionnaire was published for %1 before.</source>
        <translation>This very questionnaire was published for %1 before.</translation>
    </message>
    <message>
        <source>Make the correction first, or discard the draft.</source>
        <translation>Make the correction first, or discard the draft.</translation>
    </message>
    <message>
        <source>A questionnaire for %1 was published before; this one corrects it.</source>
        <translation>A questionnaire for %1 was published before; this one corrects it.</translation>
    </message>
    <message>
        <source>Say in a sentence why it is corrected; the reason stays beside the edition.</source>
        <translation>Say in a sentence why it is corrected; the reason stays beside the edition.</translation>
    </message>
</context>
<context>
    <name>QuestionnaireJson</name>
    <message>
        <source>The form set “%1” is listed twice.</source>
        <translation>The form set “%1” is listed twice.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Remove one of the two.</translation>
    </message>
    <message>
        <source>There is no question type “%1”.</source>
        <translation>There is no question type “%1”.</translation>
    </message>
    <message>
        <source>Use one of the types that the program has, such as “decimal”.</source>
        <translation>Use one of the types that the program has, such as “decimal”.</translation>
    </message>
    <message>
        <source>There is no direction “%1”.</source>
        <translation>There is no direction “%1”.</translation>
    </message>
    <message>
        <source>Use higher, lower, maintain or neutral.</source>
        <translation>Use higher, lower, maintain or neutral.</translation>
    </message>
    <message>
        <source>There is no contact detail “%1”.</source>
        <translation>There is no contact detail “%1”.</translation>
    </message>
    <message>
        <source>Use name, mail or telephone.</source>
        <translation>Use name, mail or telephone.</translation>
    </message>
    <message>
        <source>The unit “%1” is not listed.</source>
        <translation>The unit “%1” is not listed.</translation>
    </message>
    <message>
        <source>Add it to the questionnaire&apos;s units.</source>
        <translation>Add it to the questionnaire&apos;s units.</translation>
    </message>
    <message>
        <source>The form set “%1” is not listed.</source>
        <translation>The form set “%1” is not listed.</translation>
    </message>
    <message>
        <source>Add it to the questionnaire&apos;s form sets.</source>
        <translation>Add it to the questionnaire&apos;s form sets.</translation>
    </message>
    <message>
        <source>The choice “%1” stands there twice.</source>
        <translation>The choice “%1” stands there twice.</translation>
    </message>
    <message>
        <source>Give each choice a code of its own.</source>
        <translation>Give each choice a code of its own.</translation>
    </message>
    <message>
        <source>A question of this type has no choices.</source>
        <translation>A question of this type has no choices.</translation>
    </message>
    <message>
        <source>Remove the choices or change the type.</source>
        <translation>Remove the choices or change the type.</translation>
    </message>
    <message>
        <source>“%1” cannot be a code.</source>
        <translation>“%1” cannot be a code.</translation>
    </message>
    <message>
        <source>Use a letter, then letters, digits and underscores, 64 at most.</source>
        <translation>Use a letter, then letters, digits and underscores, 64 at most.</translation>
    </message>
    <message>
        <source>The code “%1” stands there twice.</source>
        <translation>The code “%1” stands there twice.</translation>
    </message>
    <message>
        <source>Give each section, group and question a code of its own; capitals make no difference.</source>
        <translation>Give each section, group and question a code of its own; capitals make no difference.</translation>
    </message>
    <message>
        <source>The group “%1” is not listed before it.</source>
        <translation>The group “%1” is not listed before it.</translation>
    </message>
    <message>
        <source>List a group after the one that it stands in.</source>
        <translation>List a group after the one that it stands in.</translation>
    </message>
    <message>
        <source>There is no kind of group “%1”.</source>
        <translation>There is no kind of group “%1”.</translation>
    </message>
    <message>
        <source>Use plain, repeat or matrix.</source>
        <translation>Use plain, repeat or matrix.</translation>
    </message>
    <message>
        <source>The group “%1” is not listed.</source>
        <translation>The group “%1” is not listed.</translation>
    </message>
    <message>
        <source>Add it to the groups of the section.</source>
        <translation>Add it to the groups of the section.</translation>
    </message>
    <message>
        <source>The questions of the group “%1” do not follow each other.</source>
        <translation>The questions of the group “%1” do not follow each other.</translation>
    </message>
    <message>
        <source>Put them one after the other.</source>
        <translation>Put them one after the other.</translation>
    </message>
    <message>
        <source>There is no change “%1”.</source>
        <translation>There is no change “%1”.</translation>
    </message>
    <message>
        <source>Use same, reworded, split, unit_changed or dropped.</source>
        <translation>Use same, reworded, split, unit_changed or dropped.</translation>
    </message>
</context>
<context>
    <name>Recognise</name>
    <message>
        <source>The file is an archive, not a filled-in form.</source>
        <translation>The file is an archive, not a filled-in form.</translation>
    </message>
    <message>
        <source>The file is an Excel workbook; responses cannot be read from workbooks yet.</source>
        <translation>The file is an Excel workbook; responses cannot be read from workbooks yet.</translation>
    </message>
    <message>
        <source>The file is a picture, not a filled-in form.</source>
        <translation>The file is a picture, not a filled-in form.</translation>
    </message>
    <message>
        <source>The file is a mail message, not a filled-in form.</source>
        <translation>The file is a mail message, not a filled-in form.</translation>
    </message>
    <message>
        <source>The file is still in the coding in which it travelled by mail.</source>
        <translation>The file is still in the coding in which it travelled by mail.</translation>
    </message>
    <message>
        <source>The file is a document of an old Office version, or one protected by a password.</source>
        <translation>The file is a document of an old Office version, or one protected by a password.</translation>
    </message>
    <message>
        <source>The file is a LibreOffice document, not a filled-in form.</source>
        <translation>The file is a LibreOffice document, not a filled-in form.</translation>
    </message>
    <message>
        <source>The file is a PDF; responses cannot be read from PDF files yet.</source>
        <translation>The file is a PDF; responses cannot be read from PDF files yet.</translation>
    </message>
    <message>
        <source>The file is only a placeholder for a file that lies elsewhere.</source>
        <translation>The file is only a placeholder for a file that lies elsewhere.</translation>
    </message>
    <message>
        <source>The file is a register or another database, not a filled-in form.</source>
        <translation>The file is a register or another database, not a filled-in form.</translation>
    </message>
    <message>
        <source>The file is a web page, not a filled-in form.</source>
        <translation>The file is a web page, not a filled-in form.</translation>
    </message>
    <message>
        <source>The file is an Outlook package (winmail.dat), not a filled-in form.</source>
        <translation>The file is an Outlook package (winmail.dat), not a filled-in form.</translation>
    </message>
    <message>
        <source>The file is a Word document, not a filled-in form.</source>
        <translation>The file is a Word document, not a filled-in form.</translation>
    </message>
    <message>
        <source>The file holds nothing but zeros: it was damaged on its way or on its disk.</source>
        <translation>The file holds nothing but zeros: it was damaged on its way or on its disk.</translation>
    </message>
    <message>
        <source>It is not known what kind of file this is.</source>
        <translation>It is not known what kind of file this is.</translation>
    </message>
    <message>
        <source>Unpack the archive and import the files that are in it.</source>
        <translation>Unpack the archive and import the files that are in it.</translation>
    </message>
    <message>
        <source>Save the attachment of the message and import that.</source>
        <translation>Save the attachment of the message and import that.</translation>
    </message>
    <message>
        <source>Ask for the file to be sent again, packed into a zip.</source>
        <translation>Ask for the file to be sent again, packed into a zip.</translation>
    </message>
    <message>
        <source>Download the file itself and import that.</source>
        <translation>Download the file itself and import that.</translation>
    </message>
    <message>
        <source>Ask for the file that the form saved.</source>
        <translation>Ask for the file that the form saved.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>Ask for the file to be sent again.</source>
        <translation>Ask for the file to be sent again.</translation>
    </message>
    <message>
        <source>The beginning of the file is missing or damaged.</source>
        <translation>The beginning of the file is missing or damaged.</translation>
    </message>
    <message>
        <source>Ask for the file to be sent again, packed into a zip if it goes by mail.</source>
        <translation>Ask for the file to be sent again, packed into a zip if it goes by mail.</translation>
    </message>
</context>
<context>
    <name>RegisterProblem</name>
    <message>
        <source>%1 of %2 bytes are there</source>
        <translation>%1 of %2 bytes are there</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>There is no such file.</translation>
    </message>
    <message>
        <source>Check the name and the folder, or make a new register.</source>
        <translation>Check the name and the folder, or make a new register.</translation>
    </message>
    <message>
        <source>This is a folder, not a register.</source>
        <translation>This is a folder, not a register.</translation>
    </message>
    <message>
        <source>Choose the file whose name ends in .octant.</source>
        <translation>Choose the file whose name ends in .octant.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>The file cannot be read.</translation>
    </message>
    <message>
        <source>Ask the owner of the file for the right to read it.</source>
        <translation>Ask the owner of the file for the right to read it.</translation>
    </message>
    <message>
        <source>The file is empty; it holds no register.</source>
        <translation>The file is empty; it holds no register.</translation>
    </message>
    <message>
        <source>Restore the newest backup, or make a new register under another name.</source>
        <translation>Restore the newest backup, or make a new register under another name.</translation>
    </message>
    <message>
        <source>This is no Octant register, or the beginning of the file is destroyed.</source>
        <translation>This is no Octant register, or the beginning of the file is destroyed.</translation>
    </message>
    <message>
        <source>Choose the register itself, or restore the newest backup.</source>
        <translation>Choose the register itself, or restore the newest backup.</translation>
    </message>
    <message>
        <source>This is a database of another program, not an Octant register.</source>
        <translation>This is a database of another program, not an Octant register.</translation>
    </message>
    <message>
        <source>The register was made by a newer version of Octant.</source>
        <translation>The register was made by a newer version of Octant.</translation>
    </message>
    <message>
        <source>Install the newest version of Octant and open the register with it.</source>
        <translation>Install the newest version of Octant and open the register with it.</translation>
    </message>
    <message>
        <source>The register was made by an older version of Octant and has to be brought up to date.</source>
        <translation>The register was made by an older version of Octant and has to be brought up to date.</translation>
    </message>
    <message>
        <source>Open it once for writing; a copy of it is kept beside it.</source>
        <translation>Open it once for writing; a copy of it is kept beside it.</translation>
    </message>
    <message>
        <source>The register is damaged: %1.</source>
        <translation>The register is damaged: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore the newest backup and keep this file aside.</source>
        <translation>Nothing was changed. Restore the newest backup and keep this file aside.</translation>
    </message>
    <message>
        <source>The register holds something that Octant did not put there: %1.</source>
        <translation>The register holds something that Octant did not put there: %1.</translation>
    </message>
    <message>
        <source>Do not use this file. Restore the newest backup, or ask who changed the register.</source>
        <translation>Do not use this file. Restore the newest backup, or ask who changed the register.</translation>
    </message>
    <message>
        <source>The register cannot be written to.</source>
        <translation>The register cannot be written to.</translation>
    </message>
    <message>
        <source>Open it for reading only, or ask the owner of the file for the right to change it.</source>
        <translation>Open it for reading only, or ask the owner of the file for the right to change it.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>There is a file of this name already.</translation>
    </message>
    <message>
        <source>Choose another name; nothing is overwritten.</source>
        <translation>Choose another name; nothing is overwritten.</translation>
    </message>
    <message>
        <source>The folder in which the file should be does not exist.</source>
        <translation>The folder in which the file should be does not exist.</translation>
    </message>
    <message>
        <source>Make the folder first, or choose another one.</source>
        <translation>Make the folder first, or choose another one.</translation>
    </message>
    <message>
        <source>The folder of the file cannot be written to.</source>
        <translation>The folder of the file cannot be written to.</translation>
    </message>
    <message>
        <source>Choose another folder, or open the register for reading only.</source>
        <translation>Choose another folder, or open the register for reading only.</translation>
    </message>
    <message>
        <source>The finished file cannot be given its name: %1.</source>
        <translation>The finished file cannot be given its name: %1.</translation>
    </message>
    <message>
        <source>Choose another name or folder and try again.</source>
        <translation>Choose another name or folder and try again.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>another program</translation>
    </message>
    <message>
        <source>The register is open already: in %1 on the computer %2 (process %3).</source>
        <translation>The register is open already: in %1 on the computer %2 (process %3).</translation>
    </message>
    <message>
        <source>Close it there, or open it here for reading only. If nobody has it open any more, delete the file %1.</source>
        <translation>Close it there, or open it here for reading only. If nobody has it open any more, delete the file %1.</translation>
    </message>
    <message>
        <source>There is no room left on the disk; the last change was not made.</source>
        <translation>There is no room left on the disk; the last change was not made.</translation>
    </message>
    <message>
        <source>Free some space on the disk and try again. Nothing that was saved is lost.</source>
        <translation>Free some space on the disk and try again. Nothing that was saved is lost.</translation>
    </message>
    <message>
        <source>The disk did not read or write the file: %1.</source>
        <translation>The disk did not read or write the file: %1.</translation>
    </message>
    <message>
        <source>Check the disk or the network connection and try again.</source>
        <translation>Check the disk or the network connection and try again.</translation>
    </message>
    <message>
        <source>Close it, restore the newest backup and keep this file aside.</source>
        <translation>Close it, restore the newest backup and keep this file aside.</translation>
    </message>
    <message>
        <source>Another program is using the register.</source>
        <translation>Another program is using the register.</translation>
    </message>
    <message>
        <source>Wait until it has finished, or close it, and try again.</source>
        <translation>Wait until it has finished, or close it, and try again.</translation>
    </message>
    <message>
        <source>Open it from a folder where you may change files.</source>
        <translation>Open it from a folder where you may change files.</translation>
    </message>
    <message>
        <source>The register cannot be opened or has gone: %1.</source>
        <translation>The register cannot be opened or has gone: %1.</translation>
    </message>
    <message>
        <source>Check that its folder can be reached and written to, and try again.</source>
        <translation>Check that its folder can be reached and written to, and try again.</translation>
    </message>
    <message>
        <source>The register refused a record: %1.</source>
        <translation>The register refused a record: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. Report this sentence to the makers of the program.</source>
        <translation>Nothing was changed. Report this sentence to the makers of the program.</translation>
    </message>
    <message>
        <source>There is not enough memory for this work.</source>
        <translation>There is not enough memory for this work.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Close other programs and try again.</translation>
    </message>
    <message>
        <source>The register could not do its work: %1.</source>
        <translation>The register could not do its work: %1.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Progress is the way covered from the baseline to the target: (actual – baseline) ÷ (target – baseline). It holds for targets above and below the baseline and may be negative. Expected progress is the share of the time between baseline year and target year that has passed.</source>
        <translation>Progress is the way covered from the baseline to the target: (actual – baseline) ÷ (target – baseline). It holds for targets above and below the baseline and may be negative. Expected progress is the share of the time between baseline year and target year that has passed.</translation>
    </message>
    <message>
        <source>The checks are made in this order. Withdrawn commitments are withdrawn. Without an accepted actual for the year there is no data. A level to be maintained is achieved while it is not worse than the target. A commitment is achieved when it has come all the way, and not achieved when the target year has come without that. It is not started while there is no progress and at most one year has passed since the baseline year, and moving away from the target when progress is negative.</source>
        <translation>The checks are made in this order. Withdrawn commitments are withdrawn. Without an accepted actual for the year there is no data. A level to be maintained is achieved while it is not worse than the target. A commitment is achieved when it has come all the way, and not achieved when the target year has come without that. It is not started while there is no progress and at most one year has passed since the baseline year, and moving away from the target when progress is negative.</translation>
    </message>
    <message>
        <source>Otherwise the pace decides, which is progress divided by expected progress: on track from %1 on, at risk from %2 on, delayed below that.</source>
        <translation>Otherwise the pace decides, which is progress divided by expected progress: on track from %1 on, at risk from %2 on, delayed below that.</translation>
    </message>
    <message>
        <source>Source: Eurostat&apos;s method for indicators with a quantitative target, with the bands that Open SDG uses too, applied here to the straight line between baseline and target.</source>
        <translation>Source: Eurostat&apos;s method for indicators with a quantitative target, with the bands that Open SDG uses too, applied here to the straight line between baseline and target.</translation>
    </message>
    <message>
        <source>Otherwise the distance to the expected progress decides: on track while progress is at most %1 points behind it, at risk while it is at most %2 points behind, delayed beyond that.</source>
        <translation>Otherwise the distance to the expected progress decides: on track while progress is at most %1 points behind it, at risk while it is at most %2 points behind, delayed beyond that.</translation>
    </message>
    <message>
        <source>Source: the Alliance&apos;s own, milder rule.</source>
        <translation>Source: the Alliance&apos;s own, milder rule.</translation>
    </message>
    <message>
        <source>Milestones have no number; their status is the partner&apos;s own word. The secretariat may set another status than the computed one, but only with a reason, which is printed with it.</source>
        <translation>Milestones have no number; their status is the partner&apos;s own word. The secretariat may set another status than the computed one, but only with a reason, which is printed with it.</translation>
    </message>
    <message>
        <source>Whose figures these are</source>
        <translation>Whose figures these are</translation>
    </message>
    <message>
        <source>All figures are the partners&apos; own reports. The secretariat checks them for plausibility and returns doubtful ones for correction, but does not audit them.</source>
        <translation>All figures are the partners&apos; own reports. The secretariat checks them for plausibility and returns doubtful ones for correction, but does not audit them.</translation>
    </message>
    <message>
        <source>Only accepted responses count. n is the number of respondents behind a figure.</source>
        <translation>Only accepted responses count. n is the number of respondents behind a figure.</translation>
    </message>
    <message>
        <source>Blank is not zero</source>
        <translation>Blank is not zero</translation>
    </message>
    <message>
        <source>A question left blank, a zero and “not applicable” are three different things and are kept apart. Blank answers never enter a figure as zero. Coverage is the share of respondents who gave a value, of those who were asked and to whom the question applies.</source>
        <translation>A question left blank, a zero and “not applicable” are three different things and are kept apart. Blank answers never enter a figure as zero. Coverage is the share of respondents who gave a value, of those who were asked and to whom the question applies.</translation>
    </message>
    <message>
        <source>How values are brought together</source>
        <translation>How values are brought together</translation>
    </message>
    <message>
        <source>Amounts are added. Shares are never added: a share is the sum of the numerators divided by the sum of the denominators, over the respondents who gave both. Where the denominator is not asked, the median of the respondents is shown.</source>
        <translation>Amounts are added. Shares are never added: a share is the sum of the numerators divided by the sum of the denominators, over the respondents who gave both. Where the denominator is not asked, the median of the respondents is shown.</translation>
    </message>
    <message>
        <source>Branch and business organisations report about themselves, not about their members.</source>
        <translation>Branch and business organisations report about themselves, not about their members.</translation>
    </message>
    <message>
        <source>Like for like</source>
        <translation>Like for like</translation>
    </message>
    <message>
        <source>The respondents differ from year to year. So the change against the year before is computed over those who gave a value in both years; their number stands below the change. The change of a share is given in percentage points.</source>
        <translation>The respondents differ from year to year. So the change against the year before is computed over those who gave a value in both years; their number stands below the change. The change of a share is given in percentage points.</translation>
    </message>
    <message>
        <source>What is withheld</source>
        <translation>What is withheld</translation>
    </message>
    <message>
        <source>A figure of fewer than three respondents is not shown, so that nobody&apos;s answer can be read from it. Confidential values enter sums of three and more respondents only.</source>
        <translation>A figure of fewer than three respondents is not shown, so that nobody&apos;s answer can be read from it. Confidential values enter sums of three and more respondents only.</translation>
    </message>
    <message>
        <source>Partners are named only where their response of this year allows it. Everybody else is counted, and appears with the kind of organisation.</source>
        <translation>Partners are named only where their response of this year allows it. Everybody else is counted, and appears with the kind of organisation.</translation>
    </message>
    <message>
        <source>How the status of a commitment comes about</source>
        <translation>How the status of a commitment comes about</translation>
    </message>
    <message>
        <source>Amounts in euro</source>
        <translation>Amounts in euro</translation>
    </message>
    <message>
        <source>All amounts are in euro. Amounts that were given in leva are converted at the fixed rate of 1.95583 leva for one euro; the original is kept.</source>
        <translation>All amounts are in euro. Amounts that were given in leva are converted at the fixed rate of 1.95583 leva for one euro; the original is kept.</translation>
    </message>
    <message>
        <source>{named, plural, one {# partner} other {# partners}} whose response was accepted agreed to be named this year. {others, plural, one {# more is} other {# more are}} in the figures without being named.</source>
        <translation>{named, plural, one {# partner} other {# partners}} whose response was accepted agreed to be named this year. {others, plural, one {# more is} other {# more are}} in the figures without being named.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>sum</translation>
    </message>
    <message>
        <source>ratio of sums</source>
        <translation>ratio of sums</translation>
    </message>
    <message>
        <source>median</source>
        <translation>median</translation>
    </message>
    <message>
        <source>How many of the accepted respondents were asked for an indicator, how many gave a value, and to how many it does not apply.</source>
        <translation>How many of the accepted respondents were asked for an indicator, how many gave a value, and to how many it does not apply.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Brought together as</source>
        <translation>Brought together as</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>The year at a glance</source>
        <translation>The year at a glance</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Who answered</translation>
    </message>
    <message>
        <source>How the figures came about</source>
        <translation>How the figures came about</translation>
    </message>
    <message>
        <source>Coverage of the indicators</source>
        <translation>Coverage of the indicators</translation>
    </message>
    <message>
        <source>Partners who agreed to be named</source>
        <translation>Partners who agreed to be named</translation>
    </message>
    <message>
        <source>Annual report %1</source>
        <translation>Annual report %1</translation>
    </message>
    <message>
        <source>Commitments and progress of the partners in %1</source>
        <translation>Commitments and progress of the partners in %1</translation>
    </message>
    <message>
        <source>%1 – Annual report %2</source>
        <translation>%1 – Annual report %2</translation>
    </message>
    <message>
        <source>All figures are the partners&apos; own reports and have not been audited.</source>
        <translation>All figures are the partners&apos; own reports and have not been audited.</translation>
    </message>
    <message>
        <source>There is no round to report on.</source>
        <translation>There is no round to report on.</translation>
    </message>
    <message>
        <source>Open a round and accept its responses first.</source>
        <translation>Open a round and accept its responses first.</translation>
    </message>
    <message>
        <source>Star Alliance for Circular Economy</source>
        <translation>Star Alliance for Circular Economy</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>Annual report</translation>
    </message>
    <message>
        <source>What the partners promised, what they did, and how sure that is.</source>
        <translation>What the partners promised, what they did, and how sure that is.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Issued on %1 by the secretariat of the Alliance.</source>
        <translation>Issued on %1 by the secretariat of the Alliance.</translation>
    </message>
    <message>
        <source>{title}, EUR ({n, plural, one {# respondent} other {# respondents}})</source>
        <translation>{title}, EUR ({n, plural, one {# respondent} other {# respondents}})</translation>
    </message>
    <message>
        <source>{n, plural, one {partner was invited} other {partners were invited}}</source>
        <translation>{n, plural, one {partner was invited} other {partners were invited}}</translation>
    </message>
    <message>
        <source>{n, plural, one {response was accepted} other {responses were accepted}}</source>
        <translation>{n, plural, one {response was accepted} other {responses were accepted}}</translation>
    </message>
    <message>
        <source>response rate: accepted of invited</source>
        <translation>response rate: accepted of invited</translation>
    </message>
    <message>
        <source>{n, plural, one {commitment is in the list} other {commitments are in the list}}</source>
        <translation>{n, plural, one {commitment is in the list} other {commitments are in the list}}</translation>
    </message>
    <message>
        <source>on track or achieved: {good} of {n} with a status</source>
        <translation>on track or achieved: {good} of {n} with a status</translation>
    </message>
    <message>
        <source>Where the commitments stand</source>
        <translation>Where the commitments stand</translation>
    </message>
    <message>
        <source>The star of %1</source>
        <translation>The star of %1</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>How to read it</translation>
    </message>
    <message>
        <source>Each point stands for a principle. Its length is the share of the principle&apos;s commitments that are on track or achieved, from the body of the star (%1) to the ring (%2). Commitments without data and withdrawn ones are left out. A hollow point rests on fewer than five commitments.</source>
        <translation>Each point stands for a principle. Its length is the share of the principle&apos;s commitments that are on track or achieved, from the body of the star (%1) to the ring (%2). Commitments without data and withdrawn ones are left out. A hollow point rests on fewer than five commitments.</translation>
    </message>
    <message>
        <source>The dashed line is the year before, where it was different.</source>
        <translation>The dashed line is the year before, where it was different.</translation>
    </message>
    <message>
        <source>In {year} the Alliance asked {invited, plural, one {# partner} other {# partners}} about their commitments under {principles, plural, one {# principle} other {# principles}}. {accepted, plural, one {# response was} other {# responses were}} accepted. This report shows what they reported themselves.</source>
        <translation>In {year} the Alliance asked {invited, plural, one {# partner} other {# partners}} about their commitments under {principles, plural, one {# principle} other {# principles}}. {accepted, plural, one {# response was} other {# responses were}} accepted. This report shows what they reported themselves.</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>higher is better</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>lower is better</translation>
    </message>
    <message>
        <source>to be kept</source>
        <translation>to be kept</translation>
    </message>
    <message>
        <source>n = {n}</source>
        <translation>n = {n}</translation>
    </message>
    <message>
        <source>The value is withheld, because fewer than three respondents gave one.</source>
        <translation>The value is withheld, because fewer than three respondents gave one.</translation>
    </message>
    <message>
        <source>The question behind it has changed since the year before; the values are not comparable.</source>
        <translation>The question behind it has changed since the year before; the values are not comparable.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Change, like for like</source>
        <translation>Change, like for like</translation>
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
        <translation>Over the years</translation>
    </message>
    <message>
        <source>All respondents of each year; their number and make-up differ from year to year. Compare by the like-for-like change in the table.</source>
        <translation>All respondents of each year; their number and make-up differ from year to year. Compare by the like-for-like change in the table.</translation>
    </message>
    <message>
        <source>What was reported</source>
        <translation>What was reported</translation>
    </message>
    <message>
        <source>Self-reported by the respondents whose number stands under n. Coverage is their share of all respondents who were asked and to whom the question applies. The change is that of the respondents who gave a value in both years.</source>
        <translation>Self-reported by the respondents whose number stands under n. Coverage is their share of all respondents who were asked and to whom the question applies. The change is that of the respondents who gave a value in both years.</translation>
    </message>
    <message>
        <source>Status set by the secretariat; computed: {computed}. Reason: {reason}</source>
        <translation>Status set by the secretariat; computed: {computed}. Reason: {reason}</translation>
    </message>
    <message>
        <source>Commitment, partner</source>
        <translation>Commitment, partner</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Actual %1</source>
        <translation>Actual %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>From baseline to target</source>
        <translation>From baseline to target</translation>
    </message>
    <message>
        <source>The grey line leads from the baseline (ring) to the target (diamond); in the green band a commitment is on track, in the yellow one at risk. Dots are the yearly actuals in the colour of their status.</source>
        <translation>The grey line leads from the baseline (ring) to the target (diamond); in the green band a commitment is on track, in the yellow one at risk. Dots are the yearly actuals in the colour of their status.</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>What was promised</translation>
    </message>
    <message>
        <source>No partner has a commitment under this principle yet.</source>
        <translation>No partner has a commitment under this principle yet.</translation>
    </message>
    <message>
        <source>How the responses came in</source>
        <translation>How the responses came in</translation>
    </message>
    <message>
        <source>Received responses as a share of the invited partners. Each partner counts once, by its first response.</source>
        <translation>Received responses as a share of the invited partners. Each partner counts once, by its first response.</translation>
    </message>
    <message>
        <source>{invited, plural, one {# partner was} other {# partners were}} invited, {received, plural, one {# response} other {# responses}} came in and {accepted, plural, one {# was} other {# were}} accepted. The response rate is the share of the accepted in the invited.</source>
        <translation>{invited, plural, one {# partner was} other {# partners were}} invited, {received, plural, one {# response} other {# responses}} came in and {accepted, plural, one {# was} other {# were}} accepted. The response rate is the share of the accepted in the invited.</translation>
    </message>
    <message>
        <source>By kind of organisation</source>
        <translation>By kind of organisation</translation>
    </message>
    <message>
        <source>Companies by size</source>
        <translation>Companies by size</translation>
    </message>
    <message>
        <source>By oblast of the seat</source>
        <translation>By oblast of the seat</translation>
    </message>
    <message>
        <source>A dashed line marks a break: the question was changed between the two years, and their values cannot be compared.</source>
        <translation>A dashed line marks a break: the question was changed between the two years, and their values cannot be compared.</translation>
    </message>
</context>
<context>
    <name>ResponseFile</name>
    <message>
        <source>Ask for the file that the form saved.</source>
        <translation>Ask for the file that the form saved.</translation>
    </message>
    <message>
        <source>The file is the empty form, not the answers to it.</source>
        <translation>The file is the empty form, not the answers to it.</translation>
    </message>
    <message>
        <source>Ask for the file that the form saved after it was filled in.</source>
        <translation>Ask for the file that the form saved after it was filled in.</translation>
    </message>
    <message>
        <source>The file does not hold the answers to a questionnaire.</source>
        <translation>The file does not hold the answers to a questionnaire.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of the program.</source>
        <translation>The file was written by a newer version of the program.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of the program (%1).</source>
        <translation>The file was written by a newer version of the program (%1).</translation>
    </message>
    <message>
        <source>Install the newest version of the program and import the file again.</source>
        <translation>Install the newest version of the program and import the file again.</translation>
    </message>
    <message>
        <source>The part “%1” of the file is missing.</source>
        <translation>The part “%1” of the file is missing.</translation>
    </message>
    <message>
        <source>The value “%1” of the file is missing or is not what it should be.</source>
        <translation>The value “%1” of the file is missing or is not what it should be.</translation>
    </message>
</context>
<context>
    <name>ResponseStory</name>
    <message>
        <source>%1 has no response for %2.</source>
        <translation>%1 has no response for %2.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Choose one from the list.</translation>
    </message>
</context>
<context>
    <name>RoundOverview</name>
    <message>
        <source>%1 is not invited for %2.</source>
        <translation>%1 is not invited for %2.</translation>
    </message>
    <message>
        <source>Choose one from the list, or invite the partner.</source>
        <translation>Choose one from the list, or invite the partner.</translation>
    </message>
</context>
<context>
    <name>RoundStore</name>
    <message>
        <source>There is a round for the year %1 already.</source>
        <translation>There is a round for the year %1 already.</translation>
    </message>
    <message>
        <source>Work on with that round; each reporting year has one.</source>
        <translation>Work on with that round; each reporting year has one.</translation>
    </message>
</context>
<context>
    <name>SharedPattern</name>
    <message>
        <source>“%1” is not a valid regular expression.</source>
        <translation>“%1” is not a valid regular expression.</translation>
    </message>
    <message>
        <source>Check its brackets and repetitions.</source>
        <translation>Check its brackets and repetitions.</translation>
    </message>
    <message>
        <source>In the regular expression “%1”, “%2” is not read alike everywhere.</source>
        <translation>In the regular expression “%1”, “%2” is not read alike everywhere.</translation>
    </message>
    <message>
        <source>Use plain brackets, (?:…), (?=…) or (?!…).</source>
        <translation>Use plain brackets, (?:…), (?=…) or (?!…).</translation>
    </message>
    <message>
        <source>Leave the second + out.</source>
        <translation>Leave the second + out.</translation>
    </message>
    <message>
        <source>Give the fewest and the most repetitions: {2,5}.</source>
        <translation>Give the fewest and the most repetitions: {2,5}.</translation>
    </message>
    <message>
        <source>Write the characters themselves, or a class such as [a-z].</source>
        <translation>Write the characters themselves, or a class such as [a-z].</translation>
    </message>
    <message>
        <source>Write a ] that is meant as a character as \].</source>
        <translation>Write a ] that is meant as a character as \].</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Nothing is wrong.</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>The file is damaged: %1.</translation>
    </message>
    <message>
        <source>A record of “%1” (row %2) refers to a record of “%3” that is not there.</source>
        <translation>A record of “%1” (row %2) refers to a record of “%3” that is not there.</translation>
    </message>
    <message>
        <source>Response %1 of %2: what is in force is not what was accepted (%3).</source>
        <translation>Response %1 of %2: what is in force is not what was accepted (%3).</translation>
    </message>
    <message>
        <source>Answers are in force in the round of %1 for response %2, which does not belong to it.</source>
        <translation>Answers are in force in the round of %1 for response %2, which does not belong to it.</translation>
    </message>
    <message>
        <source>The edition %1 is not what was published.</source>
        <translation>The edition %1 is not what was published.</translation>
    </message>
    <message>
        <source>The kept file %1 is not what came in.</source>
        <translation>The kept file %1 is not what came in.</translation>
    </message>
    <message>
        <source>The log has %1 lines, but %2 were written.</source>
        <translation>The log has %1 lines, but %2 were written.</translation>
    </message>
    <message>
        <source>Octant did not make this: %1.</source>
        <translation>Octant did not make this: %1.</translation>
    </message>
    <message>
        <source>This is missing: %1.</source>
        <translation>This is missing: %1.</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>Open it in Excel or LibreOffice and save it as “Excel Workbook (.xlsx)”.</source>
        <translation>Open it in Excel or LibreOffice and save it as “Excel Workbook (.xlsx)”.</translation>
    </message>
    <message>
        <source>Choose the workbook itself (.xlsx or .ods).</source>
        <translation>Choose the workbook itself (.xlsx or .ods).</translation>
    </message>
    <message>
        <source>Ask for the file to be sent again, packed into a zip if it goes by mail.</source>
        <translation>Ask for the file to be sent again, packed into a zip if it goes by mail.</translation>
    </message>
    <message>
        <source>Open the workbook in Excel or LibreOffice, save it under a new name and try that file.</source>
        <translation>Open the workbook in Excel or LibreOffice, save it under a new name and try that file.</translation>
    </message>
    <message>
        <source>Delete what is not needed, or divide it into several workbooks.</source>
        <translation>Delete what is not needed, or divide it into several workbooks.</translation>
    </message>
    <message>
        <source>Ask the sender where the file comes from, and for a copy saved by Excel or LibreOffice.</source>
        <translation>Ask the sender where the file comes from, and for a copy saved by Excel or LibreOffice.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>The file is a workbook of the old Excel kind (.xls).</source>
        <translation>The file is a workbook of the old Excel kind (.xls).</translation>
    </message>
    <message>
        <source>The workbook is protected by a password.</source>
        <translation>The workbook is protected by a password.</translation>
    </message>
    <message>
        <source>Open it with the password, save it without one and try that file.</source>
        <translation>Open it with the password, save it without one and try that file.</translation>
    </message>
    <message>
        <source>The file is a binary workbook (.xlsb).</source>
        <translation>The file is a binary workbook (.xlsb).</translation>
    </message>
    <message>
        <source>The workbook contains macros (.xlsm).</source>
        <translation>The workbook contains macros (.xlsm).</translation>
    </message>
    <message>
        <source>Save it as “Excel Workbook (.xlsx)”, without macros, and try that file.</source>
        <translation>Save it as “Excel Workbook (.xlsx)”, without macros, and try that file.</translation>
    </message>
    <message>
        <source>The file is a spreadsheet in plain XML, not a workbook.</source>
        <translation>The file is a spreadsheet in plain XML, not a workbook.</translation>
    </message>
    <message>
        <source>The file is plain text, such as CSV, and not a workbook, whatever its name says.</source>
        <translation>The file is plain text, such as CSV, and not a workbook, whatever its name says.</translation>
    </message>
    <message>
        <source>The file is a web page and not a workbook, whatever its name says.</source>
        <translation>The file is a web page and not a workbook, whatever its name says.</translation>
    </message>
    <message>
        <source>If it was downloaded, sign in there and download the workbook itself; else open it in Excel or LibreOffice and save it as “Excel Workbook (.xlsx)”.</source>
        <translation>If it was downloaded, sign in there and download the workbook itself; else open it in Excel or LibreOffice and save it as “Excel Workbook (.xlsx)”.</translation>
    </message>
    <message>
        <source>The file is a PDF and not a workbook, whatever its name says.</source>
        <translation>The file is a PDF and not a workbook, whatever its name says.</translation>
    </message>
    <message>
        <source>The file is a picture and not a workbook, whatever its name says.</source>
        <translation>The file is a picture and not a workbook, whatever its name says.</translation>
    </message>
    <message>
        <source>The file is an archive or document of another kind, not a workbook.</source>
        <translation>The file is an archive or document of another kind, not a workbook.</translation>
    </message>
    <message>
        <source>The file is not a workbook.</source>
        <translation>The file is not a workbook.</translation>
    </message>
    <message>
        <source>The end of the file is missing.</source>
        <translation>The end of the file is missing.</translation>
    </message>
    <message>
        <source>Something that does not belong there was added before or behind the workbook.</source>
        <translation>Something that does not belong there was added before or behind the workbook.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>The file is damaged.</translation>
    </message>
    <message>
        <source>The file is damaged: its part “%1” does not read as it was written.</source>
        <translation>The file is damaged: its part “%1” does not read as it was written.</translation>
    </message>
    <message>
        <source>The part “%1” stands in the file twice, so that it is unclear which one counts.</source>
        <translation>The part “%1” stands in the file twice, so that it is unclear which one counts.</translation>
    </message>
    <message>
        <source>The part “%1” bears a name that points to a place outside the file.</source>
        <translation>The part “%1” bears a name that points to a place outside the file.</translation>
    </message>
    <message>
        <source>The file is packed from more than %1 parts, which no workbook needs.</source>
        <translation>The file is packed from more than %1 parts, which no workbook needs.</translation>
    </message>
    <message>
        <source>The part “%1” of the file is too large for a workbook of this kind.</source>
        <translation>The part “%1” of the file is too large for a workbook of this kind.</translation>
    </message>
    <message>
        <source>Unpacked, the file is larger than the %1 MB that a workbook may have here.</source>
        <translation>Unpacked, the file is larger than the %1 MB that a workbook may have here.</translation>
    </message>
    <message>
        <source>The part “%1” of the file unpacks to more than a hundred times its size, which is how programs are brought to a halt.</source>
        <translation>The part “%1” of the file unpacks to more than a hundred times its size, which is how programs are brought to a halt.</translation>
    </message>
    <message>
        <source>The part “%1” of the workbook is missing.</source>
        <translation>The part “%1” of the workbook is missing.</translation>
    </message>
    <message>
        <source>The workbook keeps a sheet outside the file, at “%1”.</source>
        <translation>The workbook keeps a sheet outside the file, at “%1”.</translation>
    </message>
    <message>
        <source>The part “%1” of the workbook is broken.</source>
        <translation>The part “%1” of the workbook is broken.</translation>
    </message>
    <message>
        <source>The part “%1” of the workbook holds a document type declaration, which can be used to reach other files and does not belong there.</source>
        <translation>The part “%1” of the workbook holds a document type declaration, which can be used to reach other files and does not belong there.</translation>
    </message>
    <message>
        <source>The part “%1” of the workbook holds a text or an element that is too long to read.</source>
        <translation>The part “%1” of the workbook holds a text or an element that is too long to read.</translation>
    </message>
    <message>
        <source>The workbook has no sheets.</source>
        <translation>The workbook has no sheets.</translation>
    </message>
    <message>
        <source>Two sheets of the workbook bear the same name.</source>
        <translation>Two sheets of the workbook bear the same name.</translation>
    </message>
    <message>
        <source>Rename one of them, or delete the one that does not count.</source>
        <translation>Rename one of them, or delete the one that does not count.</translation>
    </message>
    <message>
        <source>The sheet shares its part “%1” with another one, which no program writes.</source>
        <translation>The sheet shares its part “%1” with another one, which no program writes.</translation>
    </message>
    <message>
        <source>The workbook has more than the %1 sheets that it may have here.</source>
        <translation>The workbook has more than the %1 sheets that it may have here.</translation>
    </message>
    <message>
        <source>The sheet has more than the %1 filled rows that it may have here.</source>
        <translation>The sheet has more than the %1 filled rows that it may have here.</translation>
    </message>
    <message>
        <source>The cell lies beyond column %1, the last that may be filled here.</source>
        <translation>The cell lies beyond column %1, the last that may be filled here.</translation>
    </message>
    <message>
        <source>Delete what stands there, or move it to the left.</source>
        <translation>Delete what stands there, or move it to the left.</translation>
    </message>
    <message>
        <source>The workbook has more than the %1 filled cells that it may have here.</source>
        <translation>The workbook has more than the %1 filled cells that it may have here.</translation>
    </message>
    <message>
        <source>The sheet has more than %1 merged cells.</source>
        <translation>The sheet has more than %1 merged cells.</translation>
    </message>
    <message>
        <source>Unmerge the cells that need not be merged.</source>
        <translation>Unmerge the cells that need not be merged.</translation>
    </message>
    <message>
        <source>The workbook has more than %1 defined names.</source>
        <translation>The workbook has more than %1 defined names.</translation>
    </message>
    <message>
        <source>Delete the names that are not needed, in the name manager.</source>
        <translation>Delete the names that are not needed, in the name manager.</translation>
    </message>
    <message>
        <source>The sheet names a cell “%1”, which cannot be there.</source>
        <translation>The sheet names a cell “%1”, which cannot be there.</translation>
    </message>
    <message>
        <source>The cell stands in the file twice, so that it is unclear what is in it.</source>
        <translation>The cell stands in the file twice, so that it is unclear what is in it.</translation>
    </message>
    <message>
        <source>The text of the cell is missing in the file.</source>
        <translation>The text of the cell is missing in the file.</translation>
    </message>
    <message>
        <source>The reading was cancelled.</source>
        <translation>The reading was cancelled.</translation>
    </message>
    <message>
        <source>The formula in the cell gives the error %1.</source>
        <translation>The formula in the cell gives the error %1.</translation>
    </message>
    <message>
        <source>Correct the formula, or type the value itself.</source>
        <translation>Correct the formula, or type the value itself.</translation>
    </message>
    <message>
        <source>The formula in the cell was saved without its result.</source>
        <translation>The formula in the cell was saved without its result.</translation>
    </message>
    <message>
        <source>Open the workbook in Excel or LibreOffice, let it calculate and save it again.</source>
        <translation>Open the workbook in Excel or LibreOffice, let it calculate and save it again.</translation>
    </message>
    <message>
        <source>The cell should hold a number but holds “%1”.</source>
        <translation>The cell should hold a number but holds “%1”.</translation>
    </message>
    <message>
        <source>Type the number again.</source>
        <translation>Type the number again.</translation>
    </message>
</context>
<context>
    <name>Xlsform</name>
    <message>
        <source>The sheet “%1” has no column “%2”.</source>
        <translation>The sheet “%1” has no column “%2”.</translation>
    </message>
    <message>
        <source>Add the column; its header stands in the first row.</source>
        <translation>Add the column; its header stands in the first row.</translation>
    </message>
    <message>
        <source>The choice “%1” names no list and is left out.</source>
        <translation>The choice “%1” names no list and is left out.</translation>
    </message>
    <message>
        <source>Write the name of its list into the column list_name.</source>
        <translation>Write the name of its list into the column list_name.</translation>
    </message>
    <message>
        <source>The row has neither name nor label and is left out.</source>
        <translation>The row has neither name nor label and is left out.</translation>
    </message>
    <message>
        <source>A choice of the list “%1” has no name.</source>
        <translation>A choice of the list “%1” has no name.</translation>
    </message>
    <message>
        <source>Write its name into the column name.</source>
        <translation>Write its name into the column name.</translation>
    </message>
    <message>
        <source>The choice “%1” stands in the list “%2” again.</source>
        <translation>The choice “%1” stands in the list “%2” again.</translation>
    </message>
    <message>
        <source>Give each choice a name of its own.</source>
        <translation>Give each choice a name of its own.</translation>
    </message>
    <message>
        <source>If a filter tells the two apart, set allow_choice_duplicates to yes.</source>
        <translation>If a filter tells the two apart, set allow_choice_duplicates to yes.</translation>
    </message>
    <message>
        <source>“%1” cannot be the code here; another one is made.</source>
        <translation>“%1” cannot be the code here; another one is made.</translation>
    </message>
    <message>
        <source>Use a letter, then letters, digits and underscores, 64 at most, and each code once.</source>
        <translation>Use a letter, then letters, digits and underscores, 64 at most, and each code once.</translation>
    </message>
    <message>
        <source>“%1” cannot be a name.</source>
        <translation>“%1” cannot be a name.</translation>
    </message>
    <message>
        <source>Begin with a letter or an underscore and go on with letters, digits, underscores, hyphens and points, without spaces.</source>
        <translation>Begin with a letter or an underscore and go on with letters, digits, underscores, hyphens and points, without spaces.</translation>
    </message>
    <message>
        <source>The name “%1” stands in several groups; its code here is “%2”.</source>
        <translation>The name “%1” stands in several groups; its code here is “%2”.</translation>
    </message>
    <message>
        <source>“%1” cannot be a code here; it is “%2”.</source>
        <translation>“%1” cannot be a code here; it is “%2”.</translation>
    </message>
    <message>
        <source>The question has no choices to be filtered here.</source>
        <translation>The question has no choices to be filtered here.</translation>
    </message>
    <message>
        <source>Curly quotes stood around texts; they were made straight: %1</source>
        <translation>Curly quotes stood around texts; they were made straight: %1</translation>
    </message>
    <message>
        <source>The expression cannot be read at character %1: %2 It is: %3</source>
        <translation>The expression cannot be read at character %1: %2 It is: %3</translation>
    </message>
    <message>
        <source>The expression has no effect here (character %1): %2 It is: %3</source>
        <translation>The expression has no effect here (character %1): %2 It is: %3</translation>
    </message>
    <message>
        <source>“${%1}” (character %2) names no question of this form.</source>
        <translation>“${%1}” (character %2) names no question of this form.</translation>
    </message>
    <message>
        <source>Write the name of a question as it stands in the column name.</source>
        <translation>Write the name of a question as it stands in the column name.</translation>
    </message>
    <message>
        <source>“${%1}” (character %2) may mean several questions of that name.</source>
        <translation>“${%1}” (character %2) may mean several questions of that name.</translation>
    </message>
    <message>
        <source>Give the questions different names.</source>
        <translation>Give the questions different names.</translation>
    </message>
    <message>
        <source>The row only heads the table of “%1”, which needs no heading here; it is left out.</source>
        <translation>The row only heads the table of “%1”, which needs no heading here; it is left out.</translation>
    </message>
    <message>
        <source>What Octant had written here was changed and cannot be read.</source>
        <translation>What Octant had written here was changed and cannot be read.</translation>
    </message>
    <message>
        <source>Restore the cell, or remove the sheet.</source>
        <translation>Restore the cell, or remove the sheet.</translation>
    </message>
    <message>
        <source>“%1” means nothing in the column “%2”.</source>
        <translation>“%1” means nothing in the column “%2”.</translation>
    </message>
    <message>
        <source>Empty the cell, or write one of the words that Octant writes there.</source>
        <translation>Empty the cell, or write one of the words that Octant writes there.</translation>
    </message>
    <message>
        <source>“%1” is filled in by a telephone; it is kept and stays empty here.</source>
        <translation>“%1” is filled in by a telephone; it is kept and stays empty here.</translation>
    </message>
    <message>
        <source>There is no “%1” here; the question is taken as “%2”.</source>
        <translation>There is no “%1” here; the question is taken as “%2”.</translation>
    </message>
    <message>
        <source>“%1” names no list of choices.</source>
        <translation>“%1” names no list of choices.</translation>
    </message>
    <message>
        <source>Write the name of a list behind it: %1 yes_no.</source>
        <translation>Write the name of a list behind it: %1 yes_no.</translation>
    </message>
    <message>
        <source>The list “%1” is not there: the workbook has no choices.</source>
        <translation>The list “%1” is not there: the workbook has no choices.</translation>
    </message>
    <message>
        <source>Add a sheet “choices” with the columns list_name, name and label.</source>
        <translation>Add a sheet “choices” with the columns list_name, name and label.</translation>
    </message>
    <message>
        <source>The list “%1” is not among the choices; the question is taken as text.</source>
        <translation>The list “%1” is not among the choices; the question is taken as text.</translation>
    </message>
    <message>
        <source>Add the list to the sheet “choices”, or correct its name.</source>
        <translation>Add the list to the sheet “choices”, or correct its name.</translation>
    </message>
    <message>
        <source>The choice “%1” of the list “%2” has a space in its name; where several are chosen, conditions cannot tell it from two choices.</source>
        <translation>The choice “%1” of the list “%2” has a space in its name; where several are chosen, conditions cannot tell it from two choices.</translation>
    </message>
    <message>
        <source>Write names of choices without spaces.</source>
        <translation>Write names of choices without spaces.</translation>
    </message>
    <message>
        <source>The question has no calculation; its default is taken for it.</source>
        <translation>The question has no calculation; its default is taken for it.</translation>
    </message>
    <message>
        <source>The question is to be calculated, but it is not said how.</source>
        <translation>The question is to be calculated, but it is not said how.</translation>
    </message>
    <message>
        <source>Write an expression into the column calculation.</source>
        <translation>Write an expression into the column calculation.</translation>
    </message>
    <message>
        <source>Another column of this row already says what “%1” says.</source>
        <translation>Another column of this row already says what “%1” says.</translation>
    </message>
    <message>
        <source>Keep one of the two cells; until then the first one counts.</source>
        <translation>Keep one of the two cells; until then the first one counts.</translation>
    </message>
    <message>
        <source>“%1” is kept and written out again; here it has no effect.</source>
        <translation>“%1” is kept and written out again; here it has no effect.</translation>
    </message>
    <message>
        <source>XLSForm has no column “%1”; what stands in it (from row %2 on) is kept, without effect.</source>
        <translation>XLSForm has no column “%1”; what stands in it (from row %2 on) is kept, without effect.</translation>
    </message>
    <message>
        <source>The column has no header; what stands in it is left out.</source>
        <translation>The column has no header; what stands in it is left out.</translation>
    </message>
    <message>
        <source>Write a header above it.</source>
        <translation>Write a header above it.</translation>
    </message>
    <message>
        <source>Only the first row of settings counts; this one is left out.</source>
        <translation>Only the first row of settings counts; this one is left out.</translation>
    </message>
    <message>
        <source>Put all settings into one row.</source>
        <translation>Put all settings into one row.</translation>
    </message>
    <message>
        <source>The setting “%1” is kept and written out again; here it has no effect.</source>
        <translation>The setting “%1” is kept and written out again; here it has no effect.</translation>
    </message>
    <message>
        <source>There are two columns “%1”.</source>
        <translation>There are two columns “%1”.</translation>
    </message>
    <message>
        <source>Rename or remove one of the two.</source>
        <translation>Rename or remove one of the two.</translation>
    </message>
    <message>
        <source>The row is marked as disabled and left out.</source>
        <translation>The row is marked as disabled and left out.</translation>
    </message>
    <message>
        <source>Empty the cell to take the row in.</source>
        <translation>Empty the cell to take the row in.</translation>
    </message>
    <message>
        <source>The question “%1” has no type.</source>
        <translation>The question “%1” has no type.</translation>
    </message>
    <message>
        <source>Write its type, such as text or integer, into the column type.</source>
        <translation>Write its type, such as text or integer, into the column type.</translation>
    </message>
    <message>
        <source>The row has no type; it is taken for a remark and left out.</source>
        <translation>The row has no type; it is taken for a remark and left out.</translation>
    </message>
    <message>
        <source>Write a type into the row if it is a question.</source>
        <translation>Write a type into the row if it is a question.</translation>
    </message>
    <message>
        <source>The question has no name.</source>
        <translation>The question has no name.</translation>
    </message>
    <message>
        <source>Write a name into the column name.</source>
        <translation>Write a name into the column name.</translation>
    </message>
    <message>
        <source>There is no name here; it is called “%1”.</source>
        <translation>There is no name here; it is called “%1”.</translation>
    </message>
    <message>
        <source>“%1” ends nothing: no group or repeat is open here.</source>
        <translation>“%1” ends nothing: no group or repeat is open here.</translation>
    </message>
    <message>
        <source>Remove the row, or add the row that begins the group.</source>
        <translation>Remove the row, or add the row that begins the group.</translation>
    </message>
    <message>
        <source>“%1” stands here, but “%2” (row %3) began with %4.</source>
        <translation>“%1” stands here, but “%2” (row %3) began with %4.</translation>
    </message>
    <message>
        <source>Write %1 here, or correct row %2.</source>
        <translation>Write %1 here, or correct row %2.</translation>
    </message>
    <message>
        <source>What stands in the row of an end counts for nothing and is left out.</source>
        <translation>What stands in the row of an end counts for nothing and is left out.</translation>
    </message>
    <message>
        <source>Move it to row %1, where the group begins.</source>
        <translation>Move it to row %1, where the group begins.</translation>
    </message>
    <message>
        <source>“%1” begins here and never ends.</source>
        <translation>“%1” begins here and never ends.</translation>
    </message>
    <message>
        <source>Add a row %1 behind its last question.</source>
        <translation>Add a row %1 behind its last question.</translation>
    </message>
    <message>
        <source>There is no type “%1”.</source>
        <translation>There is no type “%1”.</translation>
    </message>
    <message>
        <source>Write a type of XLSForm, such as text or integer.</source>
        <translation>Write a type of XLSForm, such as text or integer.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Did you mean “%1”?</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Specify other.</source>
        <translation>Specify other.</translation>
    </message>
    <message>
        <source>“or_other” became the choice “other” and the text question “%1”.</source>
        <translation>“or_other” became the choice “other” and the text question “%1”.</translation>
    </message>
    <message>
        <source>The name “%1” stands twice in one group, first in row %2.</source>
        <translation>The name “%1” stands twice in one group, first in row %2.</translation>
    </message>
    <message>
        <source>Give each question of a group a name of its own; capitals make no difference.</source>
        <translation>Give each question of a group a name of its own; capitals make no difference.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “survey”; it has: %1.</source>
        <translation>The workbook has no sheet “survey”; it has: %1.</translation>
    </message>
    <message>
        <source>Name the sheet with the questions “survey”, or choose an XLSForm.</source>
        <translation>Name the sheet with the questions “survey”, or choose an XLSForm.</translation>
    </message>
    <message>
        <source>The sheet “survey” is empty.</source>
        <translation>The sheet “survey” is empty.</translation>
    </message>
    <message>
        <source>Write headers into its first row and the questions below.</source>
        <translation>Write headers into its first row and the questions below.</translation>
    </message>
    <message>
        <source>The sheet “survey” has no questions.</source>
        <translation>The sheet “survey” has no questions.</translation>
    </message>
    <message>
        <source>Write the questions into it.</source>
        <translation>Write the questions into it.</translation>
    </message>
    <message>
        <source>No question offers the list “%1”; it is kept.</source>
        <translation>No question offers the list “%1”; it is kept.</translation>
    </message>
    <message>
        <source>The sheet “%1” is no part of a questionnaire; it is left out.</source>
        <translation>The sheet “%1” is no part of a questionnaire; it is left out.</translation>
    </message>
    <message>
        <source>The workbook could not be written.</source>
        <translation>The workbook could not be written.</translation>
    </message>
    <message>
        <source>Make room on the disk that holds this folder.</source>
        <translation>Make room on the disk that holds this folder.</translation>
    </message>
    <message>
        <source>A text has more than 32,767 characters, the most that a cell holds; the rest is lost.</source>
        <translation>A text has more than 32,767 characters, the most that a cell holds; the rest is lost.</translation>
    </message>
    <message>
        <source>Keep the questionnaire as JSON too, or shorten the text.</source>
        <translation>Keep the questionnaire as JSON too, or shorten the text.</translation>
    </message>
    <message>
        <source>“%1” (character %2) is no question of this form; the expression has no effect here.</source>
        <translation>“%1” (character %2) is no question of this form; the expression has no effect here.</translation>
    </message>
    <message>
        <source>Write ${name} with the name of a question.</source>
        <translation>Write ${name} with the name of a question.</translation>
    </message>
    <message>
        <source>The type “%1” of the imported form fits the question no more and is left out.</source>
        <translation>The type “%1” of the imported form fits the question no more and is left out.</translation>
    </message>
    <message>
        <source>What the imported form said under “%1” was replaced and is left out.</source>
        <translation>What the imported form said under “%1” was replaced and is left out.</translation>
    </message>
    <message>
        <source>The choice “%1” stands in the list “%2” again and is left out.</source>
        <translation>The choice “%1” stands in the list “%2” again and is left out.</translation>
    </message>
    <message>
        <source>Other programs refuse the choice “%1”: where several are chosen, a code has no spaces.</source>
        <translation>Other programs refuse the choice “%1”: where several are chosen, a code has no spaces.</translation>
    </message>
    <message>
        <source>Write codes of choices without spaces.</source>
        <translation>Write codes of choices without spaces.</translation>
    </message>
</context>
<context>
    <name>Zip</name>
    <message>
        <source>The file is empty.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>The file was not written by this program.</source>
        <translation>The file was not written by this program.</translation>
    </message>
    <message>
        <source>The end of the file is missing.</source>
        <translation>The end of the file is missing.</translation>
    </message>
    <message>
        <source>Something that does not belong there was added behind the end of the file.</source>
        <translation>Something that does not belong there was added behind the end of the file.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>The file is damaged.</translation>
    </message>
    <message>
        <source>The file is damaged: its part “%1” does not read as it was written.</source>
        <translation>The file is damaged: its part “%1” does not read as it was written.</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>The file is protected by a password.</translation>
    </message>
    <message>
        <source>A part of the file stands in it twice, so that it is unclear which one counts.</source>
        <translation>A part of the file stands in it twice, so that it is unclear which one counts.</translation>
    </message>
    <message>
        <source>The file is an archive or document of another program.</source>
        <translation>The file is an archive or document of another program.</translation>
    </message>
    <message>
        <source>The file holds more than a file of this kind may hold.</source>
        <translation>The file holds more than a file of this kind may hold.</translation>
    </message>
    <message>
        <source>Ask for the file to be sent again, packed into a zip if it goes by mail.</source>
        <translation>Ask for the file to be sent again, packed into a zip if it goes by mail.</translation>
    </message>
    <message>
        <source>Ask for the file without a password, as the form saved it.</source>
        <translation>Ask for the file without a password, as the form saved it.</translation>
    </message>
    <message>
        <source>Ask for the file that the form saved.</source>
        <translation>Ask for the file that the form saved.</translation>
    </message>
    <message>
        <source>Ask for the file with fewer or smaller attachments: 25 MB each and 100 MB in all.</source>
        <translation>Ask for the file with fewer or smaller attachments: 25 MB each and 100 MB in all.</translation>
    </message>
</context>
<context>
    <name>octant</name>
    <message>
        <source>Add a condition</source>
        <translation>Add a condition</translation>
    </message>
    <message>
        <source>Type an expression</source>
        <translation>Type an expression</translation>
    </message>
    <message>
        <source>%1, as an expression</source>
        <translation>%1, as an expression</translation>
    </message>
</context>
<context>
    <name>octant::AnswerModel</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>Last year (%1)</source>
        <translation>Last year (%1)</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>The whole response</source>
        <translation>The whole response</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation>Kept apart</translation>
    </message>
    <message>
        <source>Answers to questions that do not apply to this partner. They are kept and never counted.</source>
        <translation>Answers to questions that do not apply to this partner. They are kept and never counted.</translation>
    </message>
    <message>
        <source>%1: no. %2</source>
        <translation>%1: no. %2</translation>
    </message>
    <message>
        <source>%1, no. %2</source>
        <translation>%1, no. %2</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>erased</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>Comment: %1</translation>
    </message>
    <message>
        <source>left blank</source>
        <translation>left blank</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warning: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note: %1</translation>
    </message>
</context>
<context>
    <name>octant::AnswerSection</name>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Begins with</translation>
    </message>
    <message>
        <source>A value or an expression; may be empty.</source>
        <translation>A value or an expression; may be empty.</translation>
    </message>
    <message>
        <source>Shown only; partners cannot change it</source>
        <translation>Shown only; partners cannot change it</translation>
    </message>
    <message>
        <source>Scale, shared by all rows</source>
        <translation>Scale, shared by all rows</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choices</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>no unit</translation>
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
        <translation>Copy rows</translation>
    </message>
</context>
<context>
    <name>octant::AnswerWords</name>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>written as %1</source>
        <translation>written as %1</translation>
    </message>
    <message>
        <source>other than last year</source>
        <translation>other than last year</translation>
    </message>
    <message>
        <source>more than last year</source>
        <translation>more than last year</translation>
    </message>
    <message>
        <source>less than last year</source>
        <translation>less than last year</translation>
    </message>
    <message>
        <source>%1, more than last year</source>
        <translation>%1, more than last year</translation>
    </message>
    <message>
        <source>%1, less than last year</source>
        <translation>%1, less than last year</translation>
    </message>
</context>
<context>
    <name>octant::BankModel</name>
    <message>
        <source>standard questionnaire</source>
        <translation>standard questionnaire</translation>
    </message>
    <message>
        <source>asked for %1</source>
        <translation>asked for %1</translation>
    </message>
</context>
<context>
    <name>octant::BankPanel</name>
    <message>
        <source>Principle</source>
        <translation>Principle</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Close the question bank</source>
        <translation>Close the question bank</translation>
    </message>
    <message>
        <source>Question bank</source>
        <translation>Question bank</translation>
    </message>
    <message>
        <source>Search in the question bank</source>
        <translation>Search in the question bank</translation>
    </message>
    <message>
        <source>Words, code or standard</source>
        <translation>Words, code or standard</translation>
    </message>
    <message>
        <source>Questions of the bank</source>
        <translation>Questions of the bank</translation>
    </message>
    <message>
        <source>{n, plural, =0 {No question is like that.} one {# question} other {# questions}}</source>
        <translation>{n, plural, =0 {No question is like that.} one {# question} other {# questions}}</translation>
    </message>
    <message>
        <source>{n, plural, =0 {Add to the questionnaire} one {Add # question} other {Add # questions}}</source>
        <translation>{n, plural, =0 {Add to the questionnaire} one {Add # question} other {Add # questions}}</translation>
    </message>
</context>
<context>
    <name>octant::BuilderActions</name>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Build the questionnaire</source>
        <translation>Build the questionnaire</translation>
    </message>
    <message>
        <source>Correct this edition</source>
        <translation>Correct this edition</translation>
    </message>
    <message>
        <source>Build next year&apos;s questionnaire</source>
        <translation>Build next year&apos;s questionnaire</translation>
    </message>
    <message>
        <source>Discard the draft…</source>
        <translation>Discard the draft…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>New question: %1</source>
        <translation>New question: %1</translation>
    </message>
    <message>
        <source>New scale matrix</source>
        <translation>New scale matrix</translation>
    </message>
    <message>
        <source>New repeat group</source>
        <translation>New repeat group</translation>
    </message>
    <message>
        <source>New commitment block</source>
        <translation>New commitment block</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>New section</translation>
    </message>
    <message>
        <source>Question bank</source>
        <translation>Question bank</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cut</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Group the questions</source>
        <translation>Group the questions</translation>
    </message>
    <message>
        <source>Dissolve the group</source>
        <translation>Dissolve the group</translation>
    </message>
    <message>
        <source>Import XLSForm or JSON…</source>
        <translation>Import XLSForm or JSON…</translation>
    </message>
    <message>
        <source>Export as XLSForm…</source>
        <translation>Export as XLSForm…</translation>
    </message>
    <message>
        <source>Export as JSON…</source>
        <translation>Export as JSON…</translation>
    </message>
</context>
<context>
    <name>octant::BuilderTools</name>
    <message>
        <source>Search in the questions</source>
        <translation>Search in the questions</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Question bank</source>
        <translation>Question bank</translation>
    </message>
    <message>
        <source>More for the questionnaire</source>
        <translation>More for the questionnaire</translation>
    </message>
    <message>
        <source>%1 (draft)</source>
        <translation>%1 (draft)</translation>
    </message>
</context>
<context>
    <name>octant::Channels</name>
    <message>
        <source>program</source>
        <translation>program</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>web page</translation>
    </message>
    <message>
        <source>PDF form</source>
        <translation>PDF form</translation>
    </message>
    <message>
        <source>spreadsheet</source>
        <translation>spreadsheet</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>by hand</translation>
    </message>
</context>
<context>
    <name>octant::ChoiceModel</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>octant::ChoiceTable</name>
    <message>
        <source>Choices</source>
        <translation>Choices</translation>
    </message>
    <message>
        <source>Add a choice</source>
        <translation>Add a choice</translation>
    </message>
    <message>
        <source>Move the choice up</source>
        <translation>Move the choice up</translation>
    </message>
    <message>
        <source>Move the choice down</source>
        <translation>Move the choice down</translation>
    </message>
    <message>
        <source>Delete the choice</source>
        <translation>Delete the choice</translation>
    </message>
</context>
<context>
    <name>octant::CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>Find anything</translation>
    </message>
    <message>
        <source>Find a partner, commitment, question, page or action</source>
        <translation>Find a partner, commitment, question, page or action</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
</context>
<context>
    <name>octant::CommitmentPanel</name>
    <message>
        <source>The way from %1 in %2 to %3 in %4</source>
        <translation>The way from %1 in %2 to %3 in %4</translation>
    </message>
    <message>
        <source>Status in %1</source>
        <translation>Status in %1</translation>
    </message>
    <message>
        <source>Override…</source>
        <translation>Override…</translation>
    </message>
    <message>
        <source>Set by hand: %1</source>
        <translation>Set by hand: %1</translation>
    </message>
    <message>
        <source>Computed: %1</source>
        <translation>Computed: %1</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>What was promised</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Measured by</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Impact areas</source>
        <translation>Impact areas</translation>
    </message>
    <message>
        <source>Own judgement</source>
        <translation>Own judgement</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Reasons for delay</source>
        <translation>Reasons for delay</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>The partner&apos;s own words</source>
        <translation>The partner&apos;s own words</translation>
    </message>
    <message>
        <source>Reported by year</source>
        <translation>Reported by year</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>no value</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>How the terms came about</source>
        <translation>How the terms came about</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>From %1</translation>
    </message>
    <message>
        <source>Recorded on %1 by %2</source>
        <translation>Recorded on %1 by %2</translation>
    </message>
</context>
<context>
    <name>octant::CommitmentsPage</name>
    <message>
        <source>Commitments</source>
        <translation>Commitments</translation>
    </message>
    <message>
        <source>No commitments in this year</source>
        <translation>No commitments in this year</translation>
    </message>
    <message>
        <source>What partners have promised against the eight principles stands here, with the way from baseline to target. Commitments arrive with the responses.</source>
        <translation>What partners have promised against the eight principles stands here, with the way from baseline to target. Commitments arrive with the responses.</translation>
    </message>
    <message>
        <source>{listed, plural, one {# commitment} other {# commitments}} in {year}, {good} on track or achieved; {waiting, plural, =0 {none waits} one {# waits for you} other {# wait for you}}</source>
        <translation>{listed, plural, one {# commitment} other {# commitments}} in {year}, {good} on track or achieved; {waiting, plural, =0 {none waits} one {# waits for you} other {# wait for you}}</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Commitment</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Path</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Principle</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Setting the status</source>
        <translation>Setting the status</translation>
    </message>
</context>
<context>
    <name>octant::ConditionRowEdit</name>
    <message>
        <source>Remove this condition</source>
        <translation>Remove this condition</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Choose a question</source>
        <translation>Choose a question</translation>
    </message>
    <message>
        <source>the answer itself</source>
        <translation>the answer itself</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>year-month-day</translation>
    </message>
    <message>
        <source>number or ${CODE}</source>
        <translation>number or ${CODE}</translation>
    </message>
    <message>
        <source>text or ${CODE}</source>
        <translation>text or ${CODE}</translation>
    </message>
</context>
<context>
    <name>octant::ConditionRowsEditor</name>
    <message>
        <source>How the conditions go together</source>
        <translation>How the conditions go together</translation>
    </message>
    <message>
        <source>all of these hold</source>
        <translation>all of these hold</translation>
    </message>
    <message>
        <source>any of these holds</source>
        <translation>any of these holds</translation>
    </message>
</context>
<context>
    <name>octant::DecisionBar</name>
    <message>
        <source>An earlier revision. Decisions are taken on the newest one.</source>
        <translation>An earlier revision. Decisions are taken on the newest one.</translation>
    </message>
    <message>
        <source>These answers are in force and count in all figures.</source>
        <translation>These answers are in force and count in all figures.</translation>
    </message>
    <message>
        <source>It has errors and cannot be accepted as it stands.</source>
        <translation>It has errors and cannot be accepted as it stands.</translation>
    </message>
    <message>
        <source>Returned for correction.</source>
        <translation>Returned for correction.</translation>
    </message>
    <message>
        <source>Returned for correction: %1</source>
        <translation>Returned for correction: %1</translation>
    </message>
    <message>
        <source>It has warnings: look at them before accepting.</source>
        <translation>It has warnings: look at them before accepting.</translation>
    </message>
    <message>
        <source>Nothing was found that looks wrong.</source>
        <translation>Nothing was found that looks wrong.</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Reopen…</translation>
    </message>
    <message>
        <source>Return for correction…</source>
        <translation>Return for correction…</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Accept all the same</source>
        <translation>Accept all the same</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>What should the partner correct?</source>
        <translation>What should the partner correct?</translation>
    </message>
    <message>
        <source>Why is it opened again?</source>
        <translation>Why is it opened again?</translation>
    </message>
    <message>
        <source>Return for correction</source>
        <translation>Return for correction</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Write what should be corrected: it goes into the history of the response.</source>
        <translation>Write what should be corrected: it goes into the history of the response.</translation>
    </message>
    <message>
        <source>Write the reason: it goes into the log.</source>
        <translation>Write the reason: it goes into the log.</translation>
    </message>
</context>
<context>
    <name>octant::Decisions</name>
    <message>
        <source>A newer revision of this response has come in the meantime.</source>
        <translation>A newer revision of this response has come in the meantime.</translation>
    </message>
    <message>
        <source>Look at the newer one and decide on that.</source>
        <translation>Look at the newer one and decide on that.</translation>
    </message>
    <message>
        <source>Somebody else has decided on this response in the meantime.</source>
        <translation>Somebody else has decided on this response in the meantime.</translation>
    </message>
    <message>
        <source>Look at its history; reopen it where the decision was wrong.</source>
        <translation>Look at its history; reopen it where the decision was wrong.</translation>
    </message>
    <message>
        <source>Return the response for correction.</source>
        <translation>Return the response for correction.</translation>
    </message>
</context>
<context>
    <name>octant::DraftLife</name>
    <message>
        <source>Beginning the draft</source>
        <translation>Beginning the draft</translation>
    </message>
    <message>
        <source>Publishing the questionnaire</source>
        <translation>Publishing the questionnaire</translation>
    </message>
    <message>
        <source>Discarding the draft</source>
        <translation>Discarding the draft</translation>
    </message>
</context>
<context>
    <name>octant::DraftStrip</name>
    <message>
        <source>Show theirs</source>
        <translation>Show theirs</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Keep mine</translation>
    </message>
    <message>
        <source>Your changes since the last save are dropped.</source>
        <translation>Your changes since the last save are dropped.</translation>
    </message>
    <message>
        <source>What the others have saved is replaced by yours.</source>
        <translation>What the others have saved is replaced by yours.</translation>
    </message>
    <message>
        <source>All changes saved at %1</source>
        <translation>All changes saved at %1</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>All changes saved</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Somebody else has changed this draft.</source>
        <translation>Somebody else has changed this draft.</translation>
    </message>
    <message>
        <source>Not saved; the next change tries again.</source>
        <translation>Not saved; the next change tries again.</translation>
    </message>
</context>
<context>
    <name>octant::DropZone</name>
    <message>
        <source>Choose files…</source>
        <translation>Choose files…</translation>
    </message>
</context>
<context>
    <name>octant::EventForm</name>
    <message>
        <source>When (day.month.year)</source>
        <translation>When (day.month.year)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In words</translation>
    </message>
    <message>
        <source>Write the date as 31.12.2025.</source>
        <translation>Write the date as 31.12.2025.</translation>
    </message>
</context>
<context>
    <name>octant::Events</name>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Reminded</translation>
    </message>
    <message>
        <source>Response received</source>
        <translation>Response received</translation>
    </message>
    <message>
        <source>Taken into review</source>
        <translation>Taken into review</translation>
    </message>
    <message>
        <source>Returned for correction</source>
        <translation>Returned for correction</translation>
    </message>
    <message>
        <source>Further revision received</source>
        <translation>Further revision received</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>Declined to take part</source>
        <translation>Declined to take part</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Not delivered</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>Telephone call</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>octant::FactTable</name>
    <message>
        <source>%1: not given</source>
        <translation>%1: not given</translation>
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
        <translation>Figures by: %1</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copy the table</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>withheld</translation>
    </message>
</context>
<context>
    <name>octant::FilterChip</name>
    <message>
        <source>All</source>
        <translation>All</translation>
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
        <translation>The wording is missing: %1.</translation>
    </message>
    <message>
        <source>The help is missing: %1.</source>
        <translation>The help is missing: %1.</translation>
    </message>
    <message>
        <source>The title is missing: %1.</source>
        <translation>The title is missing: %1.</translation>
    </message>
    <message>
        <source>The choice “%1” has no words: %2.</source>
        <translation>The choice “%1” has no words: %2.</translation>
    </message>
    <message>
        <source>What is said where an answer will not do is missing: %1.</source>
        <translation>What is said where an answer will not do is missing: %1.</translation>
    </message>
    <message>
        <source>split</source>
        <translation>split</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: now %2</source>
        <translation>%1: now %2</translation>
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
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>octant::FootPanel</name>
    <message>
        <source>Open or close the list</source>
        <translation>Open or close the list</translation>
    </message>
    <message>
        <source>Compare with last year</source>
        <translation>Compare with last year</translation>
    </message>
    <message>
        <source>Marks what has another wording or unit, and what is gone.</source>
        <translation>Marks what has another wording or unit, and what is gone.</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>What to look at</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>Missing translations</source>
        <translation>Missing translations</translation>
    </message>
    <message>
        <source>Against last year</source>
        <translation>Against last year</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problems (%1)</translation>
    </message>
    <message>
        <source>Missing translations (%1)</source>
        <translation>Missing translations (%1)</translation>
    </message>
    <message>
        <source>Against last year (%1)</source>
        <translation>Against last year (%1)</translation>
    </message>
    <message>
        <source>Nothing is wrong with the questionnaire.</source>
        <translation>Nothing is wrong with the questionnaire.</translation>
    </message>
    <message>
        <source>All wordings are there in all languages.</source>
        <translation>All wordings are there in all languages.</translation>
    </message>
    <message>
        <source>All questions are the same as last year.</source>
        <translation>All questions are the same as last year.</translation>
    </message>
</context>
<context>
    <name>octant::FrameworkPage</name>
    <message>
        <source>Add entry</source>
        <translation>Add entry</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Framework</translation>
    </message>
    <message>
        <source>Nothing is measured yet</source>
        <translation>Nothing is measured yet</translation>
    </message>
    <message>
        <source>Indicators, impact areas, units and kinds of partners belong here.</source>
        <translation>Indicators, impact areas, units and kinds of partners belong here.</translation>
    </message>
    <message>
        <source>{indicators, plural, one {# indicator} other {# indicators}}, {areas, plural, one {# impact area} other {# impact areas}}, {units, plural, one {# unit} other {# units}}, {kinds, plural, one {# kind} other {# kinds}} of partners</source>
        <translation>{indicators, plural, one {# indicator} other {# indicators}}, {areas, plural, one {# impact area} other {# impact areas}}, {units, plural, one {# unit} other {# units}}, {kinds, plural, one {# kind} other {# kinds}} of partners</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Impact area</source>
        <translation>Impact area</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Kind of partner</source>
        <translation>Kind of partner</translation>
    </message>
    <message>
        <source>always</source>
        <translation>always</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Add an indicator</source>
        <translation>Add an indicator</translation>
    </message>
    <message>
        <source>Add an impact area</source>
        <translation>Add an impact area</translation>
    </message>
    <message>
        <source>Add a unit</source>
        <translation>Add a unit</translation>
    </message>
    <message>
        <source>Add a kind of partner</source>
        <translation>Add a kind of partner</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Principle</translation>
    </message>
    <message>
        <source>Reporting years</source>
        <translation>Reporting years</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in use</translation>
    </message>
    <message>
        <source>with a last year</source>
        <translation>with a last year</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Retire…</translation>
    </message>
    <message>
        <source>What it measures</source>
        <translation>What it measures</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Numerator</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Denominator</translation>
    </message>
    <message>
        <source>Value of a response</source>
        <translation>Value of a response</translation>
    </message>
    <message>
        <source>Saving the framework</source>
        <translation>Saving the framework</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retire</translation>
    </message>
    <message>
        <source>The last reporting year for which “%1” holds. Earlier years keep it.</source>
        <translation>The last reporting year for which “%1” holds. Earlier years keep it.</translation>
    </message>
</context>
<context>
    <name>octant::ImportModel</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>What became of it</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Was taken in before; nothing needs to be done</source>
        <translation>Was taken in before; nothing needs to be done</translation>
    </message>
    <message>
        <source>Refused: nothing was taken in</source>
        <translation>Refused: nothing was taken in</translation>
    </message>
    <message>
        <source>Taken in; waits for your decision</source>
        <translation>Taken in; waits for your decision</translation>
    </message>
    <message>
        <source>{n, plural, one {# warning} other {# warnings}}</source>
        <translation>{n, plural, one {# warning} other {# warnings}}</translation>
    </message>
</context>
<context>
    <name>octant::ImportPanel</name>
    <message>
        <source>Take over as the draft</source>
        <translation>Take over as the draft</translation>
    </message>
    <message>
        <source>What was found on reading</source>
        <translation>What was found on reading</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>It cannot be taken over: nothing was changed. Mend these in the file and import it again.</source>
        <translation>It cannot be taken over: nothing was changed. Mend these in the file and import it again.</translation>
    </message>
    <message>
        <source>{questions, plural, one {# question} other {# questions}} in {sections, plural, one {# section} other {# sections}}.</source>
        <translation>{questions, plural, one {# question} other {# questions}} in {sections, plural, one {# section} other {# sections}}.</translation>
    </message>
    <message>
        <source>%1 Everything in it is kept.</source>
        <translation>%1 Everything in it is kept.</translation>
    </message>
    <message>
        <source>%1 What could not be kept as it is stands below.</source>
        <translation>%1 What could not be kept as it is stands below.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>The file is written. It could not hold what stands below.</source>
        <translation>The file is written. It could not hold what stands below.</translation>
    </message>
</context>
<context>
    <name>octant::ImportStrip</name>
    <message>
        <source>What became of each file</source>
        <translation>What became of each file</translation>
    </message>
    <message>
        <source>Close the summary</source>
        <translation>Close the summary</translation>
    </message>
    <message>
        <source>{n, plural, =0 {No files} one {# file} other {# files}}{taken, plural, =0 {} other {; # to be decided}}{present, plural, =0 {} other {; # known already}}{refused, plural, =0 {} other {; # refused}}{left, plural, =0 {} other {; # not looked at, because you cancelled}}</source>
        <translation>{n, plural, =0 {No files} one {# file} other {# files}}{taken, plural, =0 {} other {; # to be decided}}{present, plural, =0 {} other {; # known already}}{refused, plural, =0 {} other {; # refused}}{left, plural, =0 {} other {; # not looked at, because you cancelled}}</translation>
    </message>
    <message>
        <source>Hide the files</source>
        <translation>Hide the files</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Show the files</translation>
    </message>
</context>
<context>
    <name>octant::IndicatorForm</name>
    <message>
        <source>Principle</source>
        <translation>Principle</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Desired direction</source>
        <translation>Desired direction</translation>
    </message>
    <message>
        <source>more is better</source>
        <translation>more is better</translation>
    </message>
    <message>
        <source>less is better</source>
        <translation>less is better</translation>
    </message>
    <message>
        <source>to be kept as it is</source>
        <translation>to be kept as it is</translation>
    </message>
    <message>
        <source>neither more nor less is better</source>
        <translation>neither more nor less is better</translation>
    </message>
    <message>
        <source>Over respondents</source>
        <translation>Over respondents</translation>
    </message>
    <message>
        <source>the sum</source>
        <translation>the sum</translation>
    </message>
    <message>
        <source>sum divided by sum</source>
        <translation>sum divided by sum</translation>
    </message>
    <message>
        <source>the median</source>
        <translation>the median</translation>
    </message>
    <message>
        <source>Value of a response</source>
        <translation>Value of a response</translation>
    </message>
    <message>
        <source>An expression over questions, such as ${ZW_01} + ${ZW_02}.</source>
        <translation>An expression over questions, such as ${ZW_01} + ${ZW_02}.</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Numerator</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Denominator</translation>
    </message>
</context>
<context>
    <name>octant::IndicatorView</name>
    <message>
        <source>All principles</source>
        <translation>All principles</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>Unit: %1</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>Kind of partner</source>
        <translation>Kind of partner</translation>
    </message>
    <message>
        <source>Oblast</source>
        <translation>Oblast</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No group was asked this.</source>
        <translation>No group was asked this.</translation>
    </message>
    <message>
        <source>Thick: %1. Thin: %2, the same partners.</source>
        <translation>Thick: %1. Thin: %2, the same partners.</translation>
    </message>
    <message>
        <source>A value behind which fewer than three partners stand is withheld, so that nobody&apos;s answer can be told from it.</source>
        <translation>A value behind which fewer than three partners stand is withheld, so that nobody&apos;s answer can be told from it.</translation>
    </message>
    <message>
        <source>Impact areas</source>
        <translation>Impact areas</translation>
    </message>
    <message>
        <source>The questions behind this indicator belong to no impact area.</source>
        <translation>The questions behind this indicator belong to no impact area.</translation>
    </message>
</context>
<context>
    <name>octant::Interchange</name>
    <message>
        <source>Import a questionnaire</source>
        <translation>Import a questionnaire</translation>
    </message>
    <message>
        <source>Questionnaires (*.xlsx *.xls *.xlsm *.json)</source>
        <translation>Questionnaires (*.xlsx *.xls *.xlsm *.json)</translation>
    </message>
    <message>
        <source>Questionnaires as JSON (*.json)</source>
        <translation>Questionnaires as JSON (*.json)</translation>
    </message>
    <message>
        <source>XLSForm (*.xlsx)</source>
        <translation>XLSForm (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the questionnaire</source>
        <translation>Export the questionnaire</translation>
    </message>
    <message>
        <source>Questionnaire %1</source>
        <translation>Questionnaire %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Reading %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Writing %1</translation>
    </message>
</context>
<context>
    <name>octant::InvitationPanel</name>
    <message>
        <source>Open the response</source>
        <translation>Open the response</translation>
    </message>
    <message>
        <source>Open the partner</source>
        <translation>Open the partner</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Language of the form</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarian</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>Copy the token</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Record by hand</source>
        <translation>Record by hand</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Invited; nothing has happened since.</source>
        <translation>Invited; nothing has happened since.</translation>
    </message>
</context>
<context>
    <name>octant::ItemForm</name>
    <message>
        <source>New entry</source>
        <translation>New entry</translation>
    </message>
    <message>
        <source>Edit the entry</source>
        <translation>Edit the entry</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Permanent: it cannot be changed later.</source>
        <translation>Permanent: it cannot be changed later.</translation>
    </message>
    <message>
        <source>Title in Bulgarian</source>
        <translation>Title in Bulgarian</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Title in English</translation>
    </message>
    <message>
        <source>First reporting year (empty: from the beginning)</source>
        <translation>First reporting year (empty: from the beginning)</translation>
    </message>
    <message>
        <source>Last reporting year (empty: until further notice)</source>
        <translation>Last reporting year (empty: until further notice)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Write a year such as 2026.</source>
        <translation>Write a year such as 2026.</translation>
    </message>
</context>
<context>
    <name>octant::ListPage</name>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>No row fits the search and the filters.</source>
        <translation>No row fits the search and the filters.</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Search in the list</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copy rows</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Close the panel</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Unsaved changes</translation>
    </message>
    <message>
        <source>What you have changed here is not saved yet.</source>
        <translation>What you have changed here is not saved yet.</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Discard the changes</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Go on editing</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
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
        <translation>No register is open that could take this file.</translation>
    </message>
    <message>
        <source>Open the register first.</source>
        <translation>Open the register first.</translation>
    </message>
</context>
<context>
    <name>octant::MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>octant::NameDialog</name>
    <message>
        <source>Who is working?</source>
        <translation>Who is working?</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Start work</source>
        <translation>Start work</translation>
    </message>
    <message>
        <source>Every change is logged with the name of the person who made it. The name is asked for once and can be changed in the settings.</source>
        <translation>Every change is logged with the name of the person who made it. The name is asked for once and can be changed in the settings.</translation>
    </message>
</context>
<context>
    <name>octant::NavigationColumn</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Collapse</translation>
    </message>
    <message>
        <source>Show the words beside the icons</source>
        <translation>Show the words beside the icons</translation>
    </message>
    <message>
        <source>Show the icons only</source>
        <translation>Show the icons only</translation>
    </message>
</context>
<context>
    <name>octant::OutlineModel</name>
    <message>
        <source>(no wording yet)</source>
        <translation>(no wording yet)</translation>
    </message>
</context>
<context>
    <name>octant::OutlineView</name>
    <message>
        <source>Sections and questions</source>
        <translation>Sections and questions</translation>
    </message>
</context>
<context>
    <name>octant::OverrideForm</name>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>It is printed in the report beside the status.</source>
        <translation>It is printed in the report beside the status.</translation>
    </message>
    <message>
        <source>Set the status</source>
        <translation>Set the status</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Override the status of %1</source>
        <translation>Override the status of %1</translation>
    </message>
    <message>
        <source>Computed: %1</source>
        <translation>Computed: %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Write the reason: without one, the computed status stands.</source>
        <translation>Write the reason: without one, the computed status stands.</translation>
    </message>
</context>
<context>
    <name>octant::OverviewPage</name>
    <message>
        <source>Go to the round</source>
        <translation>Go to the round</translation>
    </message>
    <message>
        <source>Go to the responses</source>
        <translation>Go to the responses</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>{accepted} of {invited} accepted for {year}; {waiting, plural, =0 {nothing waits for you} one {# thing waits for you} other {# things wait for you}}</source>
        <translation>{accepted} of {invited} accepted for {year}; {waiting, plural, =0 {nothing waits for you} one {# thing waits for you} other {# things wait for you}}</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>No round yet</translation>
    </message>
    <message>
        <source>Here you will see where a year stands. First publish a questionnaire and open a round: choose the reporting year and invite the partners.</source>
        <translation>Here you will see where a year stands. First publish a questionnaire and open a round: choose the reporting year and invite the partners.</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Nothing was sent yet</translation>
    </message>
    <message>
        <source>The round for %1 is open. Send the questionnaire to the partners; the first figures stand here as soon as a response comes in.</source>
        <translation>The round for %1 is open. Send the questionnaire to the partners; the first figures stand here as soon as a response comes in.</translation>
    </message>
    <message>
        <source>No responses yet</source>
        <translation>No responses yet</translation>
    </message>
    <message>
        <source>{sent, plural, one {# questionnaire is} other {# questionnaires are}} on the way. When a response comes back, drop its file on the window; the figures follow when you accept it.</source>
        <translation>{sent, plural, one {# questionnaire is} other {# questionnaires are}} on the way. When a response comes back, drop its file on the window; the figures follow when you accept it.</translation>
    </message>
    <message>
        <source>Commitments on track or achieved</source>
        <translation>Commitments on track or achieved</translation>
    </message>
    <message>
        <source>A point&apos;s length is the share of its commitments that are on track or achieved in %1. Point at one for its numbers, press it for its indicators.</source>
        <translation>A point&apos;s length is the share of its commitments that are on track or achieved in %1. Point at one for its numbers, press it for its indicators.</translation>
    </message>
    <message>
        <source>A point&apos;s length is the share of its commitments that are on track or achieved in %1; the dashed line is %2. Point at one for its numbers, press it for its indicators.</source>
        <translation>A point&apos;s length is the share of its commitments that are on track or achieved in %1; the dashed line is %2. Point at one for its numbers, press it for its indicators.</translation>
    </message>
    <message>
        <source>Needs you today</source>
        <translation>Needs you today</translation>
    </message>
    <message>
        <source>How responses arrive</source>
        <translation>How responses arrive</translation>
    </message>
    <message>
        <source>{received} of {invited} partners responded for {year}.</source>
        <translation>{received} of {invited} partners responded for {year}.</translation>
    </message>
    <message>
        <source>Commitments by principle</source>
        <translation>Commitments by principle</translation>
    </message>
</context>
<context>
    <name>octant::PageHeader</name>
    <message>
        <source>Reporting year</source>
        <translation>Reporting year</translation>
    </message>
</context>
<context>
    <name>octant::PageModel</name>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>octant::PageView</name>
    <message>
        <source>Previous page</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>All pages</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>octant::PartnerForm</name>
    <message>
        <source>Edit the partner</source>
        <translation>Edit the partner</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>New partner</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name in Bulgarian</source>
        <translation>Name in Bulgarian</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Name in English</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Register code (EIK)</source>
        <translation>Register code (EIK)</translation>
    </message>
    <message>
        <source>Oblast</source>
        <translation>Oblast</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Size (companies)</source>
        <translation>Size (companies)</translation>
    </message>
    <message>
        <source>Joined (day.month.year)</source>
        <translation>Joined (day.month.year)</translation>
    </message>
    <message>
        <source>Left (day.month.year; empty while a member)</source>
        <translation>Left (day.month.year; empty while a member)</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>not given</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>A partner needs a code, such as A049.</source>
        <translation>A partner needs a code, such as A049.</translation>
    </message>
    <message>
        <source>Write the name as it is registered.</source>
        <translation>Write the name as it is registered.</translation>
    </message>
    <message>
        <source>Ten digits may be a personal number, which is not kept here. Write the register code, 9 or 13 digits.</source>
        <translation>Ten digits may be a personal number, which is not kept here. Write the register code, 9 or 13 digits.</translation>
    </message>
    <message>
        <source>A register code has 9 or 13 digits.</source>
        <translation>A register code has 9 or 13 digits.</translation>
    </message>
    <message>
        <source>Write the date as 31.12.2025.</source>
        <translation>Write the date as 31.12.2025.</translation>
    </message>
    <message>
        <source>Somebody else has saved this partner in the meantime. What they saved stands below each field that differs. Save keeps your words, Cancel keeps theirs.</source>
        <translation>Somebody else has saved this partner in the meantime. What they saved stands below each field that differs. Save keeps your words, Cancel keeps theirs.</translation>
    </message>
    <message>
        <source>They saved: %1</source>
        <translation>They saved: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>The last digit does not fit the others: compare with the register.</source>
        <translation>The last digit does not fit the others: compare with the register.</translation>
    </message>
</context>
<context>
    <name>octant::PartnerPanel</name>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>former partner</source>
        <translation>former partner</translation>
    </message>
    <message>
        <source>Oblast</source>
        <translation>Oblast</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Register code (EIK)</source>
        <translation>Register code (EIK)</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Joined</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>No contact yet. It comes with the first response.</source>
        <translation>No contact yet. It comes with the first response.</translation>
    </message>
    <message>
        <source>Erased; recorded on %1</source>
        <translation>Erased; recorded on %1</translation>
    </message>
    <message>
        <source>recorded on %1</source>
        <translation>recorded on %1</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Erase…</translation>
    </message>
    <message>
        <source>Erase the contact %1</source>
        <translation>Erase the contact %1</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>By year</translation>
    </message>
    <message>
        <source>not invited</source>
        <translation>not invited</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>confidential</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Commitments</translation>
    </message>
    <message>
        <source>None in the published list of %1.</source>
        <translation>None in the published list of %1.</translation>
    </message>
</context>
<context>
    <name>octant::PartnersPage</name>
    <message>
        <source>Add partner</source>
        <translation>Add partner</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>No partners yet</source>
        <translation>No partners yet</translation>
    </message>
    <message>
        <source>This is the directory of the alliance: who belongs to it, whom to write to, and what each has promised and done.</source>
        <translation>This is the directory of the alliance: who belongs to it, whom to write to, and what each has promised and done.</translation>
    </message>
    <message>
        <source>{members, plural, one {# partner} other {# partners}}; for {year} {invited, plural, one {# was} other {# were}} invited, {accepted} accepted</source>
        <translation>{members, plural, one {# partner} other {# partners}}; for {year} {invited, plural, one {# was} other {# were}} invited, {accepted} accepted</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Oblast</source>
        <translation>Oblast</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Response</translation>
    </message>
    <message>
        <source>former partner</source>
        <translation>former partner</translation>
    </message>
    <message>
        <source>not invited</source>
        <translation>not invited</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Commitments</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Saving the partner</source>
        <translation>Saving the partner</translation>
    </message>
    <message>
        <source>Erase a contact</source>
        <translation>Erase a contact</translation>
    </message>
    <message>
        <source>Name, mail and telephone of %1 are erased for good, and so are the files that brought them. This cannot be taken back.

Reason, for the log:</source>
        <translation>Name, mail and telephone of %1 are erased for good, and so are the files that brought them. This cannot be taken back.

Reason, for the log:</translation>
    </message>
    <message>
        <source>At the person&apos;s request</source>
        <translation>At the person&apos;s request</translation>
    </message>
    <message>
        <source>Erasing the contact</source>
        <translation>Erasing the contact</translation>
    </message>
</context>
<context>
    <name>octant::PreviewPanel</name>
    <message>
        <source>Form set</source>
        <translation>Form set</translation>
    </message>
    <message>
        <source>Kind of partner</source>
        <translation>Kind of partner</translation>
    </message>
    <message>
        <source>Last year&apos;s answers</source>
        <translation>Last year&apos;s answers</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Language of the questions</translation>
    </message>
    <message>
        <source>BG</source>
        <translation>BG</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarian</translation>
    </message>
    <message>
        <source>EN</source>
        <translation>EN</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>All questions</translation>
    </message>
    <message>
        <source>Any partner</source>
        <translation>Any partner</translation>
    </message>
    <message>
        <source>Without last year</source>
        <translation>Without last year</translation>
    </message>
    <message>
        <source>Last year: %1</source>
        <translation>Last year: %1</translation>
    </message>
</context>
<context>
    <name>octant::ProgressPage</name>
    <message>
        <source>Same partners in both years</source>
        <translation>Same partners in both years</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Show the table behind the chart</source>
        <translation>Show the table behind the chart</translation>
    </message>
    <message>
        <source>Broken down by</source>
        <translation>Broken down by</translation>
    </message>
    <message>
        <source>All partners together</source>
        <translation>All partners together</translation>
    </message>
    <message>
        <source>By kind of partner</source>
        <translation>By kind of partner</translation>
    </message>
    <message>
        <source>By oblast</source>
        <translation>By oblast</translation>
    </message>
    <message>
        <source>By size of company</source>
        <translation>By size of company</translation>
    </message>
    <message>
        <source>By impact area</source>
        <translation>By impact area</translation>
    </message>
    <message>
        <source>Like for like: only partners who gave a value in this year and the one before</source>
        <translation>Like for like: only partners who gave a value in this year and the one before</translation>
    </message>
    <message>
        <source>The table behind the chart (Ctrl+T)</source>
        <translation>The table behind the chart (Ctrl+T)</translation>
    </message>
    <message>
        <source>Copy the table for a spreadsheet</source>
        <translation>Copy the table for a spreadsheet</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Figures of {n, plural, one {# accepted response} other {# accepted responses}} of {invited} invited for {year}</source>
        <translation>Figures of {n, plural, one {# accepted response} other {# accepted responses}} of {invited} invited for {year}</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>No figures yet</translation>
    </message>
    <message>
        <source>Here every principle&apos;s indicators stand over the years. First open a round; figures follow as responses are accepted.</source>
        <translation>Here every principle&apos;s indicators stand over the years. First open a round; figures follow as responses are accepted.</translation>
    </message>
    <message>
        <source>No accepted response yet</source>
        <translation>No accepted response yet</translation>
    </message>
    <message>
        <source>Figures for %1 stand here as soon as the first response is accepted.</source>
        <translation>Figures for %1 stand here as soon as the first response is accepted.</translation>
    </message>
    <message>
        <source>All principles</source>
        <translation>All principles</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>No indicator belongs to this area.</source>
        <translation>No indicator belongs to this area.</translation>
    </message>
    <message>
        <source>All {n} indicators</source>
        <translation>All {n} indicators</translation>
    </message>
    <message>
        <source>All indicators: %1</source>
        <translation>All indicators: %1</translation>
    </message>
</context>
<context>
    <name>octant::PropertyPanel</name>
    <message>
        <source>Properties</source>
        <translation>Properties</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
</context>
<context>
    <name>octant::PublishDialog</name>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Publish the questionnaire for %1</source>
        <translation>Publish the questionnaire for %1</translation>
    </message>
    <message>
        <source>Publishing freezes its wording. What has to be changed later becomes a correction, with a reason.</source>
        <translation>Publishing freezes its wording. What has to be changed later becomes a correction, with a reason.</translation>
    </message>
    <message>
        <source>It becomes a new edition of this round. Answers that were given already keep the wording under which they were given.</source>
        <translation>It becomes a new edition of this round. Answers that were given already keep the wording under which they were given.</translation>
    </message>
    <message>
        <source>{n, plural, one {# warning stands} other {# warnings stand}} in the problems list.</source>
        <translation>{n, plural, one {# warning stands} other {# warnings stand}} in the problems list.</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation>Why is it corrected?</translation>
    </message>
    <message>
        <source>It stands beside the edition.</source>
        <translation>It stands beside the edition.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>octant::QuestionWords</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Long text</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Whole number</translation>
    </message>
    <message>
        <source>Decimal number</source>
        <translation>Decimal number</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Percentage</translation>
    </message>
    <message>
        <source>Amount in euro</source>
        <translation>Amount in euro</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Yes or no</translation>
    </message>
    <message>
        <source>One choice</source>
        <translation>One choice</translation>
    </message>
    <message>
        <source>Several choices</source>
        <translation>Several choices</translation>
    </message>
    <message>
        <source>neither more nor less is better</source>
        <translation>neither more nor less is better</translation>
    </message>
    <message>
        <source>more is better</source>
        <translation>more is better</translation>
    </message>
    <message>
        <source>less is better</source>
        <translation>less is better</translation>
    </message>
    <message>
        <source>to be kept as it is</source>
        <translation>to be kept as it is</translation>
    </message>
    <message>
        <source>a person&apos;s name; kept apart, so that it can be erased</source>
        <translation>a person&apos;s name; kept apart, so that it can be erased</translation>
    </message>
    <message>
        <source>a person&apos;s mail address; kept apart, so that it can be erased</source>
        <translation>a person&apos;s mail address; kept apart, so that it can be erased</translation>
    </message>
    <message>
        <source>a person&apos;s telephone; kept apart, so that it can be erased</source>
        <translation>a person&apos;s telephone; kept apart, so that it can be erased</translation>
    </message>
    <message>
        <source>Evidence (a file)</source>
        <translation>Evidence (a file)</translation>
    </message>
    <message>
        <source>Calculated</source>
        <translation>Calculated</translation>
    </message>
    <message>
        <source>Note to read</source>
        <translation>Note to read</translation>
    </message>
    <message>
        <source>Kept, not asked</source>
        <translation>Kept, not asked</translation>
    </message>
    <message>
        <source>Questions that belong together</source>
        <translation>Questions that belong together</translation>
    </message>
    <message>
        <source>Asked once for each entry</source>
        <translation>Asked once for each entry</translation>
    </message>
    <message>
        <source>Rows against one scale</source>
        <translation>Rows against one scale</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>the same</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>reworded</translation>
    </message>
    <message>
        <source>one part of a question that was split</source>
        <translation>one part of a question that was split</translation>
    </message>
    <message>
        <source>another unit</source>
        <translation>another unit</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>dropped</translation>
    </message>
    <message>
        <source>new this year</source>
        <translation>new this year</translation>
    </message>
    <message>
        <source>Last year&apos;s answer stands beside the field; the trend goes on.</source>
        <translation>Last year&apos;s answer stands beside the field; the trend goes on.</translation>
    </message>
    <message>
        <source>Last year&apos;s answer stands beside the field; the trend shows a break.</source>
        <translation>Last year&apos;s answer stands beside the field; the trend shows a break.</translation>
    </message>
    <message>
        <source>No answer of last year stands beside the field; the trend breaks.</source>
        <translation>No answer of last year stands beside the field; the trend breaks.</translation>
    </message>
    <message>
        <source>Last year&apos;s answer is converted where the units allow it.</source>
        <translation>Last year&apos;s answer is converted where the units allow it.</translation>
    </message>
    <message>
        <source>It is asked no more; its trend ends.</source>
        <translation>It is asked no more; its trend ends.</translation>
    </message>
    <message>
        <source>Its trend begins this year.</source>
        <translation>Its trend begins this year.</translation>
    </message>
</context>
<context>
    <name>octant::QuestionnaireFiles</name>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>The file cannot be opened: %1.</translation>
    </message>
    <message>
        <source>See whether it is still there and may be read.</source>
        <translation>See whether it is still there and may be read.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>The file cannot be written: %1.</translation>
    </message>
    <message>
        <source>Choose another folder, or see whether the disk is full.</source>
        <translation>Choose another folder, or see whether the disk is full.</translation>
    </message>
</context>
<context>
    <name>octant::QuestionnairePage</name>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Correction of edition %1 for %2</source>
        <translation>Correction of edition %1 for %2</translation>
    </message>
    <message>
        <source>Draft for %1</source>
        <translation>Draft for %1</translation>
    </message>
    <message>
        <source>Edition %1 of the round for %2</source>
        <translation>Edition %1 of the round for %2</translation>
    </message>
    <message>
        <source>The standard questionnaire, because nothing was built for %1 yet</source>
        <translation>The standard questionnaire, because nothing was built for %1 yet</translation>
    </message>
    <message>
        <source>{state}: {questions, plural, one {# question} other {# questions}} in {sections, plural, one {# section} other {# sections}}</source>
        <translation>{state}: {questions, plural, one {# question} other {# questions}} in {sections, plural, one {# section} other {# sections}}</translation>
    </message>
    <message>
        <source>{what}. {n, plural, one {# error keeps} other {# errors keep}} it from being published.</source>
        <translation>{what}. {n, plural, one {# error keeps} other {# errors keep}} it from being published.</translation>
    </message>
    <message>
        <source>Build the questionnaire for %1</source>
        <translation>Build the questionnaire for %1</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Discard the draft</translation>
    </message>
    <message>
        <source>Everything that was built for %1 and is not published is lost. This cannot be taken back.</source>
        <translation>Everything that was built for %1 and is not published is lost. This cannot be taken back.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Compare with last year</source>
        <translation>Compare with last year</translation>
    </message>
</context>
<context>
    <name>octant::RegisterFiles</name>
    <message>
        <source>Open a register</source>
        <translation>Open a register</translation>
    </message>
    <message>
        <source>Registers (*.octant)</source>
        <translation>Registers (*.octant)</translation>
    </message>
    <message>
        <source>New register</source>
        <translation>New register</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Making a register</source>
        <translation>Making a register</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>Making the sample</translation>
    </message>
    <message>
        <source>Octant sample</source>
        <translation>Octant sample</translation>
    </message>
    <message>
        <source>Back up the register</source>
        <translation>Back up the register</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Backing up</translation>
    </message>
    <message>
        <source>The register was backed up and the copy was checked: %1</source>
        <translation>The register was backed up and the copy was checked: %1</translation>
    </message>
</context>
<context>
    <name>octant::ReportOptionsPanel</name>
    <message>
        <source>Missing words</source>
        <translation>Missing words</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Language of the report</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarian</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Status of the commitments</source>
        <translation>Status of the commitments</translation>
    </message>
    <message>
        <source>Published bands</source>
        <translation>Published bands</translation>
    </message>
    <message>
        <source>On track from %1 of the expected pace on, at risk from %2 on.</source>
        <translation>On track from %1 of the expected pace on, at risk from %2 on.</translation>
    </message>
    <message>
        <source>Simple tolerance</source>
        <translation>Simple tolerance</translation>
    </message>
    <message>
        <source>On track up to %1 points below the expected progress, at risk up to %2 points.</source>
        <translation>On track up to %1 points below the expected progress, at risk up to %2 points.</translation>
    </message>
    <message>
        <source>{n, plural, =0 {Everything in the report has an English wording.} one {# title or name has no English wording and stands in Bulgarian.} other {# titles or names have no English wording and stand in Bulgarian.}}</source>
        <translation>{n, plural, =0 {Everything in the report has an English wording.} one {# title or name has no English wording and stands in Bulgarian.} other {# titles or names have no English wording and stand in Bulgarian.}}</translation>
    </message>
    <message>
        <source>{n, plural, =0 {Everything in the report has a Bulgarian wording.} one {# title or name has no Bulgarian wording and stands in English.} other {# titles or names have no Bulgarian wording and stand in English.}}</source>
        <translation>{n, plural, =0 {Everything in the report has a Bulgarian wording.} one {# title or name has no Bulgarian wording and stands in English.} other {# titles or names have no Bulgarian wording and stand in English.}}</translation>
    </message>
</context>
<context>
    <name>octant::ReportsPage</name>
    <message>
        <source>Export PDF…</source>
        <translation>Export PDF…</translation>
    </message>
    <message>
        <source>Draw the pages again</source>
        <translation>Draw the pages again</translation>
    </message>
    <message>
        <source>The pages are being drawn</source>
        <translation>The pages are being drawn</translation>
    </message>
    <message>
        <source>The annual report is put together from the accepted responses. This takes a few seconds.</source>
        <translation>The annual report is put together from the accepted responses. This takes a few seconds.</translation>
    </message>
    <message>
        <source>The pages are not drawn</source>
        <translation>The pages are not drawn</translation>
    </message>
    <message>
        <source>You stopped it. The report can be exported all the same.</source>
        <translation>You stopped it. The report can be exported all the same.</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>Nothing to report yet</translation>
    </message>
    <message>
        <source>The annual report is made from a round. Open a round and accept its responses first.</source>
        <translation>The annual report is made from a round. Open a round and accept its responses first.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Annual report %1, its pages are being drawn</source>
        <translation>Annual report %1, its pages are being drawn</translation>
    </message>
    <message>
        <source>Annual report %1, not drawn</source>
        <translation>Annual report %1, not drawn</translation>
    </message>
    <message>
        <source>Annual report {year}, {pages, plural, one {# page} other {# pages}}</source>
        <translation>Annual report {year}, {pages, plural, one {# page} other {# pages}}</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Pages of the report</translation>
    </message>
    <message>
        <source>Drawing the pages of the report</source>
        <translation>Drawing the pages of the report</translation>
    </message>
    <message>
        <source>Export the annual report</source>
        <translation>Export the annual report</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Annual report %1.pdf</source>
        <translation>Annual report %1.pdf</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Writing the report</translation>
    </message>
</context>
<context>
    <name>octant::ResponsePanel</name>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Open the partner</source>
        <translation>Open the partner</translation>
    </message>
    <message>
        <source>received on %1</source>
        <translation>received on %1</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>sealed</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Revision %1, in force</source>
        <translation>Revision %1, in force</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>All questions</translation>
    </message>
    <message>
        <source>Only answered</source>
        <translation>Only answered</translation>
    </message>
    <message>
        <source>Only with findings</source>
        <translation>Only with findings</translation>
    </message>
</context>
<context>
    <name>octant::ResponsesPage</name>
    <message>
        <source>Import responses…</source>
        <translation>Import responses…</translation>
    </message>
    <message>
        <source>Import a folder of responses…</source>
        <translation>Import a folder of responses…</translation>
    </message>
    <message>
        <source>Go to the round</source>
        <translation>Go to the round</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Responses</translation>
    </message>
    <message>
        <source>{accepted} of {invited} accepted; {waiting, plural, =0 {none waits for you} one {# waits for you} other {# wait for you}}</source>
        <translation>{accepted} of {invited} accepted; {waiting, plural, =0 {none waits for you} one {# waits for you} other {# wait for you}}</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>{n, plural, one {# error} other {# errors}}</source>
        <translation>{n, plural, one {# error} other {# errors}}</translation>
    </message>
    <message>
        <source>{n, plural, one {# warning} other {# warnings}}</source>
        <translation>{n, plural, one {# warning} other {# warnings}}</translation>
    </message>
    <message>
        <source>with errors</source>
        <translation>with errors</translation>
    </message>
    <message>
        <source>with warnings</source>
        <translation>with warnings</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Drop response files or folders here</source>
        <translation>Drop response files or folders here</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choose a folder…</translation>
    </message>
    <message>
        <source>Drop the partners&apos; responses here</source>
        <translation>Drop the partners&apos; responses here</translation>
    </message>
    <message>
        <source>Files and whole folders. Each file is read and checked; nothing counts before you accept it.</source>
        <translation>Files and whole folders. Each file is read and checked; nothing counts before you accept it.</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>No round yet</translation>
    </message>
    <message>
        <source>Responses belong to a round. Open one and invite the partners; what they send back arrives here.</source>
        <translation>Responses belong to a round. Open one and invite the partners; what they send back arrives here.</translation>
    </message>
    <message>
        <source>Accepting the response</source>
        <translation>Accepting the response</translation>
    </message>
    <message>
        <source>Returning the response</source>
        <translation>Returning the response</translation>
    </message>
    <message>
        <source>Reopening the response</source>
        <translation>Reopening the response</translation>
    </message>
    <message>
        <source>Import responses</source>
        <translation>Import responses</translation>
    </message>
    <message>
        <source>Responses (*.octresp);;All files (*)</source>
        <translation>Responses (*.octresp);;All files (*)</translation>
    </message>
    <message>
        <source>Import a folder of responses</source>
        <translation>Import a folder of responses</translation>
    </message>
    <message>
        <source>Importing responses</source>
        <translation>Importing responses</translation>
    </message>
</context>
<context>
    <name>octant::RoundForm</name>
    <message>
        <source>Reporting year</source>
        <translation>Reporting year</translation>
    </message>
    <message>
        <source>The year that the answers are about, not the year of sending.</source>
        <translation>The year that the answers are about, not the year of sending.</translation>
    </message>
    <message>
        <source>Deadline (day.month.year)</source>
        <translation>Deadline (day.month.year)</translation>
    </message>
    <message>
        <source>Open a round</source>
        <translation>Open a round</translation>
    </message>
    <message>
        <source>Invite partners for %1</source>
        <translation>Invite partners for %1</translation>
    </message>
    <message>
        <source>Questionnaire: %1</source>
        <translation>Questionnaire: %1</translation>
    </message>
    <message>
        <source>Form and channel are those of a partner&apos;s last invitation. Whoever is invited for the first time gets the full form in the program.</source>
        <translation>Form and channel are those of a partner&apos;s last invitation. Whoever is invited for the first time gets the full form in the program.</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Choose none</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Choose all</translation>
    </message>
    <message>
        <source>Invited members</source>
        <translation>Invited members</translation>
    </message>
    <message>
        <source>Open the round</source>
        <translation>Open the round</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invite</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>There are no members to invite yet. Add them under Partners; they can be invited later.</source>
        <translation>There are no members to invite yet. Add them under Partners; they can be invited later.</translation>
    </message>
    <message>
        <source>{n, plural, =0 {nobody is invited} one {# of {all} is invited} other {# of {all} are invited}}</source>
        <translation>{n, plural, =0 {nobody is invited} one {# of {all} is invited} other {# of {all} are invited}}</translation>
    </message>
    <message>
        <source>Write a year, such as 2025.</source>
        <translation>Write a year, such as 2025.</translation>
    </message>
    <message>
        <source>Write the date as 31.12.2025.</source>
        <translation>Write the date as 31.12.2025.</translation>
    </message>
    <message>
        <source>This day is over. Choose one that the partners can keep.</source>
        <translation>This day is over. Choose one that the partners can keep.</translation>
    </message>
</context>
<context>
    <name>octant::RoundHead</name>
    <message>
        <source>{accepted} of {invited} accepted; {waiting, plural, =0 {none waits for a decision} one {# waits for a decision} other {# wait for a decision}}</source>
        <translation>{accepted} of {invited} accepted; {waiting, plural, =0 {none waits for a decision} one {# waits for a decision} other {# wait for a decision}}</translation>
    </message>
    <message>
        <source>How the responses came in: {n, plural, one {# response} other {# responses}} in {days, plural, one {# day} other {# days}} since the form was sent</source>
        <translation>How the responses came in: {n, plural, one {# response} other {# responses}} in {days, plural, one {# day} other {# days}} since the form was sent</translation>
    </message>
</context>
<context>
    <name>octant::RoundPage</name>
    <message>
        <source>Open a round…</source>
        <translation>Open a round…</translation>
    </message>
    <message>
        <source>Invite partners…</source>
        <translation>Invite partners…</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>No round yet</translation>
    </message>
    <message>
        <source>A round is one year&apos;s questionnaire, sent to the partners and taken in again. Opening one invites the members; nothing is sent by it.</source>
        <translation>A round is one year&apos;s questionnaire, sent to the partners and taken in again. Opening one invites the members; nothing is sent by it.</translation>
    </message>
    <message>
        <source>Nobody is invited yet</source>
        <translation>Nobody is invited yet</translation>
    </message>
    <message>
        <source>The round is open. Add the members under Partners, then invite them here.</source>
        <translation>The round is open. Add the members under Partners, then invite them here.</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Reports on {year}; the deadline was {deadline}; {waiting, plural, =0 {everybody has answered} one {# has not answered} other {# have not answered}}</source>
        <translation>Reports on {year}; the deadline was {deadline}; {waiting, plural, =0 {everybody has answered} one {# has not answered} other {# have not answered}}</translation>
    </message>
    <message>
        <source>Reports on {year}; open until {deadline}; {waiting, plural, =0 {everybody has answered} one {# has not answered} other {# have not answered}}</source>
        <translation>Reports on {year}; open until {deadline}; {waiting, plural, =0 {everybody has answered} one {# has not answered} other {# have not answered}}</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Reminded</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Recording</translation>
    </message>
    <message>
        <source>Opening the round</source>
        <translation>Opening the round</translation>
    </message>
    <message>
        <source>Inviting partners</source>
        <translation>Inviting partners</translation>
    </message>
</context>
<context>
    <name>octant::RoundSteps</name>
    <message>
        <source>There is no round for the year %1.</source>
        <translation>There is no round for the year %1.</translation>
    </message>
    <message>
        <source>Open one first.</source>
        <translation>Open one first.</translation>
    </message>
    <message>
        <source>There is nothing to record yet.</source>
        <translation>There is nothing to record yet.</translation>
    </message>
    <message>
        <source>Write in a sentence what was said.</source>
        <translation>Write in a sentence what was said.</translation>
    </message>
    <message>
        <source>The date lies in the future.</source>
        <translation>The date lies in the future.</translation>
    </message>
    <message>
        <source>Write the day on which it happened.</source>
        <translation>Write the day on which it happened.</translation>
    </message>
</context>
<context>
    <name>octant::RuleEditor</name>
    <message>
        <source>This rule says more than rows can show; it is edited as text.</source>
        <translation>This rule says more than rows can show; it is edited as text.</translation>
    </message>
</context>
<context>
    <name>octant::RuleWords</name>
    <message>
        <source>When it is asked</source>
        <translation>When it is asked</translation>
    </message>
    <message>
        <source>When it is required</source>
        <translation>When it is required</translation>
    </message>
    <message>
        <source>What an answer must satisfy</source>
        <translation>What an answer must satisfy</translation>
    </message>
    <message>
        <source>How it is calculated</source>
        <translation>How it is calculated</translation>
    </message>
    <message>
        <source>Which choices are offered</source>
        <translation>Which choices are offered</translation>
    </message>
    <message>
        <source>How many entries there are</source>
        <translation>How many entries there are</translation>
    </message>
    <message>
        <source>Always asked.</source>
        <translation>Always asked.</translation>
    </message>
    <message>
        <source>Wherever it is asked.</source>
        <translation>Wherever it is asked.</translation>
    </message>
    <message>
        <source>Any answer of its type will do.</source>
        <translation>Any answer of its type will do.</translation>
    </message>
    <message>
        <source>Nothing is calculated yet.</source>
        <translation>Nothing is calculated yet.</translation>
    </message>
    <message>
        <source>All choices are offered.</source>
        <translation>All choices are offered.</translation>
    </message>
    <message>
        <source>As many as the partner adds.</source>
        <translation>As many as the partner adds.</translation>
    </message>
    <message>
        <source>is</source>
        <translation>is</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>is not</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>is less than</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>is at most</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>is more than</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>is at least</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contains</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>does not contain</translation>
    </message>
    <message>
        <source>is answered</source>
        <translation>is answered</translation>
    </message>
    <message>
        <source>is blank</source>
        <translation>is blank</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>a question in a rule: code and wording</extracomment>
        <translation>%1 “%2”</translation>
    </message>
</context>
<context>
    <name>octant::RulesSection</name>
    <message>
        <source>Said where it is missing</source>
        <translation>Said where it is missing</translation>
    </message>
    <message>
        <source>Said where it does not</source>
        <translation>Said where it does not</translation>
    </message>
    <message>
        <source>Must be answered</source>
        <translation>Must be answered</translation>
    </message>
    <message>
        <source>A qualifier such as “not available” counts as an answer.</source>
        <translation>A qualifier such as “not available” counts as an answer.</translation>
    </message>
</context>
<context>
    <name>octant::SavedStrip</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
</context>
<context>
    <name>octant::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Kept on this computer, for you alone.</source>
        <translation>Kept on this computer, for you alone.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Who is working</source>
        <translation>Who is working</translation>
    </message>
    <message>
        <source>Every change in the register is logged under this name.</source>
        <translation>Every change in the register is logged under this name.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Dense rows in lists</source>
        <translation>Dense rows in lists</translation>
    </message>
</context>
<context>
    <name>octant::SizeStrip</name>
    <message>
        <source>{n, plural, one {# question} other {# questions}}</source>
        <translation>{n, plural, one {# question} other {# questions}}</translation>
    </message>
    <message>
        <source>{questions} · {n, plural, one {about # minute} other {about # minutes}}</source>
        <translation>{questions} · {n, plural, one {about # minute} other {about # minutes}}</translation>
    </message>
    <message>
        <source>{n, plural, one {# indicator not fed} other {# indicators not fed}}</source>
        <translation>{n, plural, one {# indicator not fed} other {# indicators not fed}}</translation>
    </message>
</context>
<context>
    <name>octant::StarView</name>
    <message>
        <source>The star of %1. %2</source>
        <translation>The star of %1. %2</translation>
    </message>
    <message>
        <source>%1: no commitment has a status in %2.</source>
        <translation>%1: no commitment has a status in %2.</translation>
    </message>
    <message>
        <source>{principle}: in {year} {good} of {n, plural, one {# commitment} other {# commitments}} on track or achieved ({share}).</source>
        <translation>{principle}: in {year} {good} of {n, plural, one {# commitment} other {# commitments}} on track or achieved ({share}).</translation>
    </message>
    <message>
        <source>In {year}: {good} of {n} ({share}).</source>
        <translation>In {year}: {good} of {n} ({share}).</translation>
    </message>
    <message>
        <source>Hollow, because fewer than five commitments stand behind it.</source>
        <translation>Hollow, because fewer than five commitments stand behind it.</translation>
    </message>
</context>
<context>
    <name>octant::StartPage</name>
    <message>
        <source>New register</source>
        <translation>New register</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Look at the sample</translation>
    </message>
    <message>
        <source>Octant</source>
        <translation>Octant</translation>
    </message>
    <message>
        <source>The annual questionnaire of your alliance, from the questions to the printed report. Everything is kept in one file on this computer: the register.</source>
        <translation>The annual questionnaire of your alliance, from the questions to the printed report. Everything is kept in one file on this computer: the register.</translation>
    </message>
    <message>
        <source>Recent registers</source>
        <translation>Recent registers</translation>
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
        <translation>What the colours of the bars mean</translation>
    </message>
</context>
<context>
    <name>octant::StatusLine</name>
    <message>
        <source>%1: no commitments</source>
        <translation>%1: no commitments</translation>
    </message>
    <message>
        <source>{principle}: {n, plural, one {# commitment} other {# commitments}}. {statuses}</source>
        <translation>{principle}: {n, plural, one {# commitment} other {# commitments}}. {statuses}</translation>
    </message>
    <message>
        <source>no commitments</source>
        <translation>no commitments</translation>
    </message>
</context>
<context>
    <name>octant::StepWords</name>
    <message>
        <source>{n, plural, one {Add a question} other {Add # questions}}</source>
        <translation>{n, plural, one {Add a question} other {Add # questions}}</translation>
    </message>
    <message>
        <source>{n, plural, one {Add a question from the bank} other {Add # questions from the bank}}</source>
        <translation>{n, plural, one {Add a question from the bank} other {Add # questions from the bank}}</translation>
    </message>
    <message>
        <source>{n, plural, one {Paste a question} other {Paste # questions}}</source>
        <translation>{n, plural, one {Paste a question} other {Paste # questions}}</translation>
    </message>
    <message>
        <source>{n, plural, one {Move a question} other {Move # questions}}</source>
        <translation>{n, plural, one {Move a question} other {Move # questions}}</translation>
    </message>
    <message>
        <source>{n, plural, one {Duplicate a question} other {Duplicate # questions}}</source>
        <translation>{n, plural, one {Duplicate a question} other {Duplicate # questions}}</translation>
    </message>
    <message>
        <source>{n, plural, one {Delete a question} other {Delete # questions}}</source>
        <translation>{n, plural, one {Delete a question} other {Delete # questions}}</translation>
    </message>
    <message>
        <source>{n, plural, one {Cut a question} other {Cut # questions}}</source>
        <translation>{n, plural, one {Cut a question} other {Cut # questions}}</translation>
    </message>
    <message>
        <source>{n, plural, one {Group a question} other {Group # questions}}</source>
        <translation>{n, plural, one {Group a question} other {Group # questions}}</translation>
    </message>
    <message>
        <source>Change the wording of %1</source>
        <translation>Change the wording of %1</translation>
    </message>
    <message>
        <source>Change the help of %1</source>
        <translation>Change the help of %1</translation>
    </message>
    <message>
        <source>Change the code of %1</source>
        <translation>Change the code of %1</translation>
    </message>
    <message>
        <source>Change the type of %1</source>
        <translation>Change the type of %1</translation>
    </message>
    <message>
        <source>Change the unit of %1</source>
        <translation>Change the unit of %1</translation>
    </message>
    <message>
        <source>Change the choices of %1</source>
        <translation>Change the choices of %1</translation>
    </message>
    <message>
        <source>Change when %1 is asked</source>
        <translation>Change when %1 is asked</translation>
    </message>
    <message>
        <source>Change whether %1 is required</source>
        <translation>Change whether %1 is required</translation>
    </message>
    <message>
        <source>Change what %1 must satisfy</source>
        <translation>Change what %1 must satisfy</translation>
    </message>
    <message>
        <source>Change how %1 is calculated</source>
        <translation>Change how %1 is calculated</translation>
    </message>
    <message>
        <source>Change who is asked %1</source>
        <translation>Change who is asked %1</translation>
    </message>
    <message>
        <source>Change what became of %1</source>
        <translation>Change what became of %1</translation>
    </message>
    <message>
        <source>Change the settings of %1</source>
        <translation>Change the settings of %1</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Add a section</translation>
    </message>
    <message>
        <source>Add the commitment block</source>
        <translation>Add the commitment block</translation>
    </message>
    <message>
        <source>Move a section</source>
        <translation>Move a section</translation>
    </message>
    <message>
        <source>Delete a section</source>
        <translation>Delete a section</translation>
    </message>
    <message>
        <source>Dissolve a group</source>
        <translation>Dissolve a group</translation>
    </message>
    <message>
        <source>Take over %1</source>
        <translation>Take over %1</translation>
    </message>
</context>
<context>
    <name>octant::StructureSection</name>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Principle</translation>
    </message>
    <message>
        <source>Kind of group</source>
        <translation>Kind of group</translation>
    </message>
    <message>
        <source>Filled in once for each entry</source>
        <translation>Filled in once for each entry</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>octant::TermForm</name>
    <message>
        <source>Plural in Bulgarian</source>
        <translation>Plural in Bulgarian</translation>
    </message>
    <message>
        <source>Plural in English</source>
        <translation>Plural in English</translation>
    </message>
</context>
<context>
    <name>octant::TodoList</name>
    <message>
        <source>Nothing. No response waits for a decision and no commitment is overdue.</source>
        <translation>Nothing. No response waits for a decision and no commitment is overdue.</translation>
    </message>
    <message>
        <source>Show all {n}</source>
        <translation>Show all {n}</translation>
    </message>
    <message>
        <source>%1: correction of %2</source>
        <translation>%1: correction of %2</translation>
    </message>
    <message>
        <source>%1: came in on %2</source>
        <translation>%1: came in on %2</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>%1: “%2” was due in %3</source>
        <translation>%1: “%2” was due in %3</translation>
    </message>
    <message>
        <source>{n, plural, one {# correction came in} other {# corrections came in}}</source>
        <translation>{n, plural, one {# correction came in} other {# corrections came in}}</translation>
    </message>
    <message>
        <source>{n, plural, one {# response waits} other {# responses wait}} for a decision</source>
        <translation>{n, plural, one {# response waits} other {# responses wait}} for a decision</translation>
    </message>
    <message>
        <source>{n, plural, one {# new commitment waits} other {# new commitments wait}} to be accepted into the list</source>
        <translation>{n, plural, one {# new commitment waits} other {# new commitments wait}} to be accepted into the list</translation>
    </message>
    <message>
        <source>{n, plural, one {# commitment is} other {# commitments are}} overdue and not achieved</source>
        <translation>{n, plural, one {# commitment is} other {# commitments are}} overdue and not achieved</translation>
    </message>
</context>
<context>
    <name>octant::TrendCard</name>
    <message>
        <source>The {n} largest; {rest, plural, one {# more group} other {# more groups}} when you open it.</source>
        <translation>The {n} largest; {rest, plural, one {# more group} other {# more groups}} when you open it.</translation>
    </message>
    <message>
        <source>%1 Open it for more.</source>
        <translation>%1 Open it for more.</translation>
    </message>
</context>
<context>
    <name>octant::UnitForm</name>
    <message>
        <source>Symbol in Bulgarian</source>
        <translation>Symbol in Bulgarian</translation>
    </message>
    <message>
        <source>Symbol in English</source>
        <translation>Symbol in English</translation>
    </message>
    <message>
        <source>What it measures</source>
        <translation>What it measures</translation>
    </message>
    <message>
        <source>Units of the same quantity can be converted: mass, energy, volume.</source>
        <translation>Units of the same quantity can be converted: mass, energy, volume.</translation>
    </message>
    <message>
        <source>How many base units it is</source>
        <translation>How many base units it is</translation>
    </message>
    <message>
        <source>Empty where there is no fixed factor.</source>
        <translation>Empty where there is no fixed factor.</translation>
    </message>
    <message>
        <source>Other spellings, with commas between</source>
        <translation>Other spellings, with commas between</translation>
    </message>
    <message>
        <source>Write a number, or leave it empty.</source>
        <translation>Write a number, or leave it empty.</translation>
    </message>
</context>
<context>
    <name>octant::UseSection</name>
    <message>
        <source>Asked in the form sets</source>
        <translation>Asked in the form sets</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Asked of</translation>
    </message>
    <message>
        <source>Indicator that it feeds first</source>
        <translation>Indicator that it feeds first</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Desired change</source>
        <translation>Desired change</translation>
    </message>
    <message>
        <source>Impact area</source>
        <translation>Impact area</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Standards</translation>
    </message>
    <message>
        <source>Several are parted by semicolons.</source>
        <translation>Several are parted by semicolons.</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>No indicator is computed from it.</source>
        <translation>No indicator is computed from it.</translation>
    </message>
    <message>
        <source>Computed from it:
%1</source>
        <translation>Computed from it:
%1</translation>
    </message>
</context>
<context>
    <name>octant::WordingField</name>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarian</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>without a language</source>
        <translation>without a language</translation>
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
        <translation>Wording</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Permanent over the years: last year&apos;s answers are found by it.</source>
        <translation>Permanent over the years: last year&apos;s answers are found by it.</translation>
    </message>
</context>
<context>
    <name>octant::WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>How far the work is</translation>
    </message>
    <message>
        <source>Stopping: %1</source>
        <translation>Stopping: %1</translation>
    </message>
    <message>
        <source>{what} – about {n, plural, one {# second} other {# seconds}} left</source>
        <translation>{what} – about {n, plural, one {# second} other {# seconds}} left</translation>
    </message>
</context>
<context>
    <name>octant::YearSection</name>
    <message>
        <source>There is no questionnaire of the year before to compare with.</source>
        <translation>There is no questionnaire of the year before to compare with.</translation>
    </message>
    <message>
        <source>Against last year</source>
        <translation>Against last year</translation>
    </message>
    <message>
        <source>Last year&apos;s question</source>
        <translation>Last year&apos;s question</translation>
    </message>
    <message>
        <source>Note for readers of the trend</source>
        <translation>Note for readers of the trend</translation>
    </message>
</context>
<context>
    <name>octant::cli::BackupVerb</name>
    <message>
        <source>Name the file to write: -o FILE.</source>
        <translation>Name the file to write: -o FILE.</translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <translation>Backed up and checked: %1</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>The file to write.</translation>
    </message>
</context>
<context>
    <name>octant::cli::CommitmentsVerb</name>
    <message>
        <source>The rule for the status: published bands or simple tolerance.</source>
        <translation>The rule for the status: published bands or simple tolerance.</translation>
    </message>
    <message>
        <source>As recorded by the end of this day in Sofia.</source>
        <translation>As recorded by the end of this day in Sofia.</translation>
    </message>
    <message>
        <source>The rule is published or tolerance.</source>
        <translation>The rule is published or tolerance.</translation>
    </message>
</context>
<context>
    <name>octant::cli::EvalVerb</name>
    <message>
        <source>This is no expression case.</source>
        <translation>This is no expression case.</translation>
    </message>
    <message>
        <source>Write an object with the key “expr”.</source>
        <translation>Write an object with the key “expr”.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>The file cannot be read.</translation>
    </message>
    <message>
        <source>Check its name and its permissions.</source>
        <translation>Check its name and its permissions.</translation>
    </message>
    <message>
        <source>The file holds no list of expression cases.</source>
        <translation>The file holds no list of expression cases.</translation>
    </message>
    <message>
        <source>Write an array of objects with the key “expr”.</source>
        <translation>Write an array of objects with the key “expr”.</translation>
    </message>
    <message>
        <source>The answers: an object of question to text.</source>
        <translation>The answers: an object of question to text.</translation>
    </message>
    <message>
        <source>The answer that the expression belongs to, its “.”.</source>
        <translation>The answer that the expression belongs to, its “.”.</translation>
    </message>
    <message>
        <source>An object of question to type, “.” for the own answer.</source>
        <translation>An object of question to type, “.” for the own answer.</translation>
    </message>
    <message>
        <source>A file with an array of expression cases.</source>
        <translation>A file with an array of expression cases.</translation>
    </message>
    <message>
        <source>Give an expression, or a file of them with --batch.</source>
        <translation>Give an expression, or a file of them with --batch.</translation>
    </message>
    <message>
        <source>With --batch the expressions and their answers stand in the file alone.</source>
        <translation>With --batch the expressions and their answers stand in the file alone.</translation>
    </message>
</context>
<context>
    <name>octant::cli::ImportVerb</name>
    <message>
        <source>Only say what would happen.</source>
        <translation>Only say what would happen.</translation>
    </message>
    <message>
        <source>What to accept at once: none, clean (neither errors nor warnings) or all.</source>
        <translation>What to accept at once: none, clean (neither errors nor warnings) or all.</translation>
    </message>
</context>
<context>
    <name>octant::cli::NewVerb</name>
    <message>
        <source>A new register: %1</source>
        <translation>A new register: %1</translation>
    </message>
</context>
<context>
    <name>octant::cli::PartnersVerb</name>
    <message>
        <source>Former partners too.</source>
        <translation>Former partners too.</translation>
    </message>
</context>
<context>
    <name>octant::cli::Program</name>
    <message>
        <source>octant-cli VERB … [--json] [--language bg|en] [--who NAME]</source>
        <translation>octant-cli VERB … [--json] [--language bg|en] [--who NAME]</translation>
    </message>
    <message>
        <source>Print JSON (results always are).</source>
        <translation>Print JSON (results always are).</translation>
    </message>
    <message>
        <source>The language of messages and reports: bg or en.</source>
        <translation>The language of messages and reports: bg or en.</translation>
    </message>
    <message>
        <source>Who is working, for the register&apos;s log.</source>
        <translation>Who is working, for the register&apos;s log.</translation>
    </message>
    <message>
        <source>Usage: octant-cli %1</source>
        <translation>Usage: octant-cli %1</translation>
    </message>
    <message>
        <source>The language is bg or en.</source>
        <translation>The language is bg or en.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Something is missing.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>“%1” is one word too many.</translation>
    </message>
</context>
<context>
    <name>octant::cli::ProgressVerb</name>
    <message>
        <source>The groups: principle, kind, region, size or area.</source>
        <translation>The groups: principle, kind, region, size or area.</translation>
    </message>
    <message>
        <source>Groups are principle, kind, region, size or area.</source>
        <translation>Groups are principle, kind, region, size or area.</translation>
    </message>
</context>
<context>
    <name>octant::cli::QuestionnaireVerb</name>
    <message>
        <source>There is no questionnaire for %1.</source>
        <translation>There is no questionnaire for %1.</translation>
    </message>
    <message>
        <source>Import one, or build it in the program.</source>
        <translation>Import one, or build it in the program.</translation>
    </message>
    <message>
        <source>The form of the file: xlsform or json.</source>
        <translation>The form of the file: xlsform or json.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>The file to write.</translation>
    </message>
    <message>
        <source>Why a published questionnaire is corrected.</source>
        <translation>Why a published questionnaire is corrected.</translation>
    </message>
    <message>
        <source>Say check FILE, import REGISTER FILE, export REGISTER or publish REGISTER.</source>
        <translation>Say check FILE, import REGISTER FILE, export REGISTER or publish REGISTER.</translation>
    </message>
    <message>
        <source>Name the form and the file to write: --to xlsform -o FILE.xlsx.</source>
        <translation>Name the form and the file to write: --to xlsform -o FILE.xlsx.</translation>
    </message>
</context>
<context>
    <name>octant::cli::ReportVerb</name>
    <message>
        <source>The file to write.</source>
        <translation>The file to write.</translation>
    </message>
    <message>
        <source>There is no report “%1”; there is: annual.</source>
        <translation>There is no report “%1”; there is: annual.</translation>
    </message>
    <message>
        <source>Name the file to write: -o FILE.</source>
        <translation>Name the file to write: -o FILE.</translation>
    </message>
    <message>
        <source>The annual report: %1</source>
        <translation>The annual report: %1</translation>
    </message>
</context>
<context>
    <name>octant::cli::ResponsesVerb</name>
    <message>
        <source>Only this partner.</source>
        <translation>Only this partner.</translation>
    </message>
</context>
<context>
    <name>octant::cli::RestoreVerb</name>
    <message>
        <source>Restored and checked: %1</source>
        <translation>Restored and checked: %1</translation>
    </message>
</context>
<context>
    <name>octant::cli::RoundVerb</name>
    <message>
        <source>Write the deadline as 2027-04-30.</source>
        <translation>Write the deadline as 2027-04-30.</translation>
    </message>
    <message>
        <source>The last day for responses.</source>
        <translation>The last day for responses.</translation>
    </message>
    <message>
        <source>A round can be opened: round open REGISTER --year 2026.</source>
        <translation>A round can be opened: round open REGISTER --year 2026.</translation>
    </message>
</context>
<context>
    <name>octant::cli::SampleVerb</name>
    <message>
        <source>The same seed gives the same alliance.</source>
        <translation>The same seed gives the same alliance.</translation>
    </message>
    <message>
        <source>How many partners.</source>
        <translation>How many partners.</translation>
    </message>
    <message>
        <source>How many rounds.</source>
        <translation>How many rounds.</translation>
    </message>
    <message>
        <source>Leave the last round open and write its responses here, to be imported.</source>
        <translation>Leave the last round open and write its responses here, to be imported.</translation>
    </message>
    <message>
        <source>The sample alliance: %1</source>
        <translation>The sample alliance: %1</translation>
    </message>
    <message>
        <source>{n, plural, one {# response} other {# responses}} to import: {folder}</source>
        <translation>{n, plural, one {# response} other {# responses}} to import: {folder}</translation>
    </message>
</context>
</TS>
