// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Digests (RFC 1321, FIPS 180-4) and base64 of texts as UTF-8. Browsers have digests of their own, but only such as
// answer later, and an expression must answer at once.

const logicDigest = (() => {
    'use strict';

    // The first 64 bits of the fractions of the cube roots of the first 80 primes, in halves.
    const roots = [
        0x428a2f98, 0xd728ae22, 0x71374491, 0x23ef65cd, 0xb5c0fbcf, 0xec4d3b2f, 0xe9b5dba5, 0x8189dbbc,
        0x3956c25b, 0xf348b538, 0x59f111f1, 0xb605d019, 0x923f82a4, 0xaf194f9b, 0xab1c5ed5, 0xda6d8118,
        0xd807aa98, 0xa3030242, 0x12835b01, 0x45706fbe, 0x243185be, 0x4ee4b28c, 0x550c7dc3, 0xd5ffb4e2,
        0x72be5d74, 0xf27b896f, 0x80deb1fe, 0x3b1696b1, 0x9bdc06a7, 0x25c71235, 0xc19bf174, 0xcf692694,
        0xe49b69c1, 0x9ef14ad2, 0xefbe4786, 0x384f25e3, 0x0fc19dc6, 0x8b8cd5b5, 0x240ca1cc, 0x77ac9c65,
        0x2de92c6f, 0x592b0275, 0x4a7484aa, 0x6ea6e483, 0x5cb0a9dc, 0xbd41fbd4, 0x76f988da, 0x831153b5,
        0x983e5152, 0xee66dfab, 0xa831c66d, 0x2db43210, 0xb00327c8, 0x98fb213f, 0xbf597fc7, 0xbeef0ee4,
        0xc6e00bf3, 0x3da88fc2, 0xd5a79147, 0x930aa725, 0x06ca6351, 0xe003826f, 0x14292967, 0x0a0e6e70,
        0x27b70a85, 0x46d22ffc, 0x2e1b2138, 0x5c26c926, 0x4d2c6dfc, 0x5ac42aed, 0x53380d13, 0x9d95b3df,
        0x650a7354, 0x8baf63de, 0x766a0abb, 0x3c77b2a8, 0x81c2c92e, 0x47edaee6, 0x92722c85, 0x1482353b,
        0xa2bfe8a1, 0x4cf10364, 0xa81a664b, 0xbc423001, 0xc24b8b70, 0xd0f89791, 0xc76c51a3, 0x0654be30,
        0xd192e819, 0xd6ef5218, 0xd6990624, 0x5565a910, 0xf40e3585, 0x5771202a, 0x106aa070, 0x32bbd1b8,
        0x19a4c116, 0xb8d2d0c8, 0x1e376c08, 0x5141ab53, 0x2748774c, 0xdf8eeb99, 0x34b0bcb5, 0xe19b48a8,
        0x391c0cb3, 0xc5c95a63, 0x4ed8aa4a, 0xe3418acb, 0x5b9cca4f, 0x7763e373, 0x682e6ff3, 0xd6b2b8a3,
        0x748f82ee, 0x5defb2fc, 0x78a5636f, 0x43172f60, 0x84c87814, 0xa1f0ab72, 0x8cc70208, 0x1a6439ec,
        0x90befffa, 0x23631e28, 0xa4506ceb, 0xde82bde9, 0xbef9a3f7, 0xb2c67915, 0xc67178f2, 0xe372532b,
        0xca273ece, 0xea26619c, 0xd186b8c7, 0x21c0c207, 0xeada7dd6, 0xcde0eb1e, 0xf57d4f7f, 0xee6ed178,
        0x06f067aa, 0x72176fba, 0x0a637dc5, 0xa2c898a6, 0x113f9804, 0xbef90dae, 0x1b710b35, 0x131c471b,
        0x28db77f5, 0x23047d84, 0x32caab7b, 0x40c72493, 0x3c9ebe0a, 0x15c9bebc, 0x431d67c4, 0x9c100d4c,
        0x4cc5d4be, 0xcb3e42b6, 0x597f299c, 0xfc657e2a, 0x5fcb6fab, 0x3ad6faec, 0x6c44198c, 0x4a475817,
    ];
    // The same of square roots: of the first eight primes, and of the next eight for SHA-384.
    const start512 = [
        0x6a09e667, 0xf3bcc908, 0xbb67ae85, 0x84caa73b, 0x3c6ef372, 0xfe94f82b, 0xa54ff53a, 0x5f1d36f1,
        0x510e527f, 0xade682d1, 0x9b05688c, 0x2b3e6c1f, 0x1f83d9ab, 0xfb41bd6b, 0x5be0cd19, 0x137e2179,
    ];
    const start384 = [
        0xcbbb9d5d, 0xc1059ed8, 0x629a292a, 0x367cd507, 0x9159015a, 0x3070dd17, 0x152fecd8, 0xf70e5939,
        0x67332667, 0xffc00b31, 0x8eb44a87, 0x68581511, 0xdb0c2e0d, 0x64f98fa7, 0x47b5481d, 0xbefa4fa4,
    ];
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

    // Half of a surrogate pair becomes a question mark in a box, as everywhere.
    function utf8(text) {
        const bytes = [];
        for (const character of text) {
            let code = character.codePointAt(0);
            if (code >= 0xd800 && code <= 0xdfff)
                code = 0xfffd;
            if (code < 0x80)
                bytes.push(code);
            else if (code < 0x800)
                bytes.push(0xc0 | code >> 6, 0x80 | code & 63);
            else if (code < 0x10000)
                bytes.push(0xe0 | code >> 12, 0x80 | code >> 6 & 63, 0x80 | code & 63);
            else
                bytes.push(0xf0 | code >> 18, 0x80 | code >> 12 & 63, 0x80 | code >> 6 & 63, 0x80 | code & 63);
        }
        return bytes;
    }

    // Null: the bytes are no UTF-8.
    function textFromUtf8(bytes) {
        let text = '';
        for (let i = 0; i < bytes.length;) {
            const lead = bytes[i++];
            const more = lead < 0x80 ? 0 : lead >= 0xc2 && lead < 0xe0 ? 1 : lead >= 0xe0 && lead < 0xf0 ? 2
                : lead >= 0xf0 && lead < 0xf5 ? 3 : -1;
            if (more < 0)
                return null;
            let code = more === 0 ? lead : lead & (63 >> more);
            for (let rest = more; rest > 0; --rest) {
                if ((bytes[i] & 0xc0) !== 0x80)
                    return null;
                code = code << 6 | bytes[i++] & 63;
            }
            const least = [0, 0x80, 0x800, 0x10000][more];
            if (code < least || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
                return null;
            text += String.fromCodePoint(code);
        }
        return text;
    }

    // The bytes with a 1 bit, zeros and the length behind them, up to whole blocks.
    function filled(bytes, block, lengthBytes, lastFirst) {
        const whole = bytes.concat(0x80);
        while (whole.length % block !== block - lengthBytes)
            whole.push(0);
        const length = [];
        for (let i = 0, rest = bytes.length * 8; i < lengthBytes; ++i, rest = Math.floor(rest / 256))
            length.push(rest % 256);
        return whole.concat(lastFirst ? length : length.reverse());
    }

    const wordAt = (bytes, i) => bytes[i] << 24 | bytes[i + 1] << 16 | bytes[i + 2] << 8 | bytes[i + 3];
    const left = (word, by) => word << by | word >>> (32 - by);
    const right = (word, by) => word >>> by | word << (32 - by);

    function bytesOf(words) {
        const bytes = [];
        for (const word of words)
            bytes.push(word >>> 24, word >>> 16 & 255, word >>> 8 & 255, word & 255);
        return bytes;
    }

    function md5(bytes) {
        const turns = [[7, 12, 17, 22], [5, 9, 14, 20], [4, 11, 16, 23], [6, 10, 15, 21]];
        const state = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476];
        const whole = filled(bytes, 64, 8, true);
        for (let block = 0; block < whole.length; block += 64) {
            let [a, b, c, d] = state;
            for (let i = 0; i < 64; ++i) {
                const round = i >> 4;
                const mixed = [b & c | ~b & d, d & b | ~d & c, b ^ c ^ d, c ^ (b | ~d)][round];
                const at = block + 4 * [i, 5 * i + 1, 3 * i + 5, 7 * i][round] % 64;
                const word = whole[at] | whole[at + 1] << 8 | whole[at + 2] << 16 | whole[at + 3] << 24;
                const constant = Math.floor(Math.abs(Math.sin(i + 1)) * 4294967296) | 0;
                [a, d, c, b] = [d, c, b, b + left(a + mixed + constant + word | 0, turns[round][i & 3]) | 0];
            }
            [a, b, c, d].forEach((word, i) => { state[i] = state[i] + word | 0; });
        }
        return state.reduce((all, word) => all.concat(bytesOf([word]).reverse()), []);
    }

    function sha1(bytes) {
        const state = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476, 0xc3d2e1f0 | 0];
        const constants = [0x5a827999, 0x6ed9eba1, 0x8f1bbcdc | 0, 0xca62c1d6 | 0];
        const whole = filled(bytes, 64, 8, false);
        for (let block = 0; block < whole.length; block += 64) {
            const words = [];
            let [a, b, c, d, e] = state;
            for (let i = 0; i < 80; ++i) {
                words.push(i < 16 ? wordAt(whole, block + 4 * i)
                    : left(words[i - 3] ^ words[i - 8] ^ words[i - 14] ^ words[i - 16], 1));
                const round = Math.floor(i / 20);
                const mixed = [b & c | ~b & d, b ^ c ^ d, b & c | b & d | c & d, b ^ c ^ d][round];
                [a, b, c, d, e] = [left(a, 5) + mixed + e + constants[round] + words[i] | 0, a, left(b, 30), c, d];
            }
            [a, b, c, d, e].forEach((word, i) => { state[i] = state[i] + word | 0; });
        }
        return bytesOf(state);
    }

    // SHA-256 has the first halves of the constants of SHA-512.
    const firstHalf = (halves, i) => halves[2 * i] | 0;

    function sha256(bytes) {
        const state = [0, 1, 2, 3, 4, 5, 6, 7].map(i => firstHalf(start512, i));
        const whole = filled(bytes, 64, 8, false);
        for (let block = 0; block < whole.length; block += 64) {
            const words = [];
            let [a, b, c, d, e, f, g, h] = state;
            for (let i = 0; i < 64; ++i) {
                const [u, v] = [words[i - 15], words[i - 2]];
                words.push(i < 16 ? wordAt(whole, block + 4 * i)
                    : words[i - 16] + (right(u, 7) ^ right(u, 18) ^ u >>> 3) + words[i - 7] +
                      (right(v, 17) ^ right(v, 19) ^ v >>> 10) | 0);
                const one = h + (right(e, 6) ^ right(e, 11) ^ right(e, 25)) + (e & f ^ ~e & g) + firstHalf(roots, i) +
                    words[i] | 0;
                const two = (right(a, 2) ^ right(a, 13) ^ right(a, 22)) + (a & b ^ a & c ^ b & c) | 0;
                [a, b, c, d, e, f, g, h] = [one + two | 0, a, b, c, d + one | 0, e, f, g];
            }
            [a, b, c, d, e, f, g, h].forEach((word, i) => { state[i] = state[i] + word | 0; });
        }
        return bytesOf(state);
    }

    // 64 bits as two halves.
    function sum(...words) {
        const low = words.reduce((all, word) => all + (word[1] >>> 0), 0);
        const high = words.reduce((all, word) => all + (word[0] >>> 0), Math.floor(low / 4294967296));
        return [high | 0, low | 0];
    }
    const each = (combine, ...words) => [0, 1].map(half => combine(...words.map(word => word[half])));
    const mix = (a, b, c) => each((x, y, z) => x ^ y ^ z, a, b, c);
    const shifted = ([high, low], by) => [high >>> by, low >>> by | high << (32 - by)];
    function turned([high, low], by) {
        if (by >= 32)
            return turned([low, high], by - 32);
        return by === 0 ? [high, low] : [high >>> by | low << (32 - by), low >>> by | high << (32 - by)];
    }
    const pairAt = (halves, i) => [halves[2 * i] | 0, halves[2 * i + 1] | 0];

    function sha512(bytes, start) {
        const state = [0, 1, 2, 3, 4, 5, 6, 7].map(i => pairAt(start, i));
        const whole = filled(bytes, 128, 16, false);
        for (let block = 0; block < whole.length; block += 128) {
            const words = [];
            let [a, b, c, d, e, f, g, h] = state;
            for (let i = 0; i < 80; ++i) {
                const [u, v] = [words[i - 15], words[i - 2]];
                words.push(i < 16 ? [wordAt(whole, block + 8 * i), wordAt(whole, block + 8 * i + 4)]
                    : sum(words[i - 16], mix(turned(u, 1), turned(u, 8), shifted(u, 7)), words[i - 7],
                        mix(turned(v, 19), turned(v, 61), shifted(v, 6))));
                const one = sum(h, mix(turned(e, 14), turned(e, 18), turned(e, 41)),
                    each((x, y, z) => x & y ^ ~x & z, e, f, g), pairAt(roots, i), words[i]);
                const two = sum(mix(turned(a, 28), turned(a, 34), turned(a, 39)),
                    each((x, y, z) => x & y ^ x & z ^ y & z, a, b, c));
                [a, b, c, d, e, f, g, h] = [sum(one, two), a, b, c, sum(d, one), e, f, g];
            }
            [a, b, c, d, e, f, g, h].forEach((word, i) => { state[i] = sum(state[i], word); });
        }
        return bytesOf([].concat(...state));
    }

    const algorithms = new Map([
        ['MD5', md5],
        ['SHA-1', sha1],
        ['SHA-256', sha256],
        ['SHA-384', bytes => sha512(bytes, start384).slice(0, 48)],
        ['SHA-512', bytes => sha512(bytes, start512)],
    ]);

    function base64(bytes) {
        let text = '';
        for (let i = 0; i < bytes.length; i += 3) {
            const bits = bytes[i] << 16 | bytes[i + 1] << 8 | bytes[i + 2];
            const code = [18, 12, 6, 0].map(by => alphabet[bits >> by & 63]).join('');
            text += code.slice(0, Math.min(4, bytes.length - i + 1)).padEnd(4, '=');
        }
        return text;
    }

    // Null: it is no base64 of a text.
    function textFromBase64(code) {
        const characters = code.replace(/=+$/, '');
        const bytes = [];
        let bits = 0;
        for (let i = 0; i < characters.length; ++i) {
            const value = alphabet.indexOf(characters[i]);
            if (value < 0)
                return null;
            bits = (bits << 6 | value) & 0xffff;
            if (i % 4 > 0)
                bytes.push(bits >> (6 - 2 * (i % 4)) & 255);
        }
        return textFromUtf8(bytes);
    }

    // Null: the algorithm or the encoding is not known.
    function digest(text, algorithm, encoding) {
        if (!algorithms.has(algorithm) || (encoding !== 'base64' && encoding !== 'hex'))
            return null;
        const bytes = algorithms.get(algorithm)(utf8(text));
        return encoding === 'base64' ? base64(bytes)
            : bytes.map(byte => byte.toString(16).padStart(2, '0')).join('');
    }

    return Object.freeze({ digest, textFromBase64 });
})();
