import { describe, expect, it } from 'vitest';
import { readdirSync } from 'node:fs';
import { structuredDetectors } from '../../../src/policy/detectors/index.ts';
import { findTexts } from './find-texts.ts';

/** By type: text → what is found in it. Look-alikes stand next to the real thing. */
const cases: Readonly<Record<string, readonly (readonly [text: string, ...found: string[]])[]>> = {
  email: [
    ['write to anna.lee+news@mail.example.co.uk, please', 'anna.lee+news@mail.example.co.uk'],
    ["<o'neil@example.org>", "o'neil@example.org"],
    ['mailto:bob@example.com.', 'bob@example.com'],
    ['two: a1@example.com;b2@example.net', 'a1@example.com', 'b2@example.net'],
    ['jürgen@müller.de', 'jürgen@müller.de'],
    ['иван@почта.рф', 'иван@почта.рф'],
    ['我的邮箱是anna@example.com谢谢', 'anna@example.com'],
    ['メールはanna@example.co.jpまで', 'anna@example.co.jp'],
    ['이메일은 anna@example.com으로, anna@例子.中国', 'anna@example.com', 'anna@例子.中国'],
    ['ส่งไปที่anna@example.comนะ', 'anna@example.com'],
    ['📧anna@example.com😀 𝐣@example.com', 'anna@example.com', '𝐣@example.com'],
    ['@decorator and user@localhost'],
    ['a @ b.com, foo@.com, foo@bar.c, foo@-bar.com'],
    ['git@github.com:owner/name.git'],
    ['icon@2x.png, logo@large.svg'],
    ['npm i left-pad@1.3.0'],
    ['x.@example.com'],
    ['postgres://app:tr0ub4dor@db.example.com/app'],
  ],
  payment_card: [
    ['4111 1111 1111 1111', '4111 1111 1111 1111'],
    ['pay with 5555-5555-5555-4444 now', '5555-5555-5555-4444'],
    ['amex 378282246310005.', '378282246310005'],
    ['3782 822463 10005', '3782 822463 10005'],
    ['(6011111111111117)', '6011111111111117'],
    ['my card is 630427373398', '630427373398'],
    ['4111 1111 1111 1111 12/29', '4111 1111 1111 1111'],
    ['card 4242 4242 4242 4242 exp 12/27 cvv 123', '4242 4242 4242 4242'],
    ['4111111111111111,5555555555554444', '4111111111111111', '5555555555554444'],
    ['{"cards":[4111111111111111,5555555555554444,12]}', '4111111111111111', '5555555555554444'],
    ['4111111111111111,123,12/29', '4111111111111111'],
    ['卡号是4111111111111111。', '4111111111111111'],
    ['カード番号は4111-1111-1111-1111です', '4111-1111-1111-1111'],
    ['카드번호는4111111111111111입니다', '4111111111111111'],
    ['บัตร4111111111111111ครับ', '4111111111111111'],
    ['💳4111111111111111😀', '4111111111111111'],
    ['4111 1111 1111 1112'],
    ['order 630427373398'],
    ['0.4111111111111111'],
    ['id 41111111111111110000'],
    ['a4111111111111111'],
    ['1234567812345670'],
  ],
  iban: [
    ['口座はDE89370400440532013000です', 'DE89370400440532013000'],
    ['GB82 WEST 1234 5698 7654 32', 'GB82 WEST 1234 5698 7654 32'],
    ['DE89370400440532013000 is mine', 'DE89370400440532013000'],
    ['fr1420041010050500013m02606', 'fr1420041010050500013m02606'],
    ['NO93-8601-1117-947', 'NO93-8601-1117-947'],
    ['GB82 WEST 1234 5698 7654 33'],
    ['XX82WEST12345698765432'],
    ['DE893704004405320130001'],
    ['GB82 WEST 1234'],
  ],
  us_ssn: [
    ['ssnは219-45-6789です', '219-45-6789'],
    ['SSN 219-45-6789', '219-45-6789'],
    ['219-45-6789', '219-45-6789'],
    ['social security number: 219456789', '219456789'],
    ['his SSN is 219 45 6789', '219 45 6789'],
    ['000-45-6789, 666-45-6789, 912-45-6789, 219-00-6789, 219-45-0000'],
    ['219456789'],
    ['part 1219-45-6789'],
    ['219-45-67890'],
  ],
  us_itin: [['ITIN 912-70-1234', '912-70-1234'], ['taxpayer id 912701234', '912701234'], ['912-10-1234, 912701234']],
  uk_nhs: [['NHS number 943 476 5919', '943 476 5919'], ['NHS number 943 476 5918'], ['943 476 5919']],
  uk_nino: [
    ['AB123456C', 'AB123456C'],
    ['AB 12 34 56 C', 'AB 12 34 56 C'],
    ['QQ123456C, BG123456A, AB123456E, XAB123456C'],
  ],
  de_tax_id: [
    ['Steuer-ID 86 095 742 719', '86 095 742 719'],
    ['Steuernummer: 86095742719', '86095742719'],
    ['Steuer-ID 86095742710'],
    ['86095742719'],
  ],
  fr_nir: [
    ['2 55 08 14 168 025 38', '2 55 08 14 168 025 38'],
    ['255081416802538', '255081416802538'],
    ['255081416802539'],
    ['2550814168025381'],
  ],
  es_national_id: [
    ['DNI 12.345.678-Z', '12.345.678-Z'],
    ['dni 12345678z', '12345678z'],
    ['12345678z'],
    ['DNI 12345678Z', '12345678Z'],
    ['X1234567L', 'X1234567L'],
    ['12345678A, X1234567A, 112345678Z'],
  ],
  it_tax_code: [['RSSMRA85T10A562S', 'RSSMRA85T10A562S'], ['RSSMRA85T10A562T']],
  nl_bsn: [['BSN 111222333', '111222333'], ['BSN 111222334'], ['111222333']],
  in_aadhaar: [
    ['2341 2341 2346', '2341 2341 2346'],
    ['Aadhaar: 234123412346', '234123412346'],
    ['2341 2341 2347'],
    ['234123412346'],
  ],
  br_cpf: [
    ['529.982.247-25', '529.982.247-25'],
    ['CPF 52998224725', '52998224725'],
    ['529.982.247-26, 111.111.111-11, 52998224725'],
  ],
  ca_sin: [
    ['NAS 130 692 544', '130 692 544'],
    ['SIN 130 692 544', '130 692 544'],
    ['SIN 130 692 545'],
    ['130 692 544'],
    ['it is a sin 130692544'],
  ],
  pl_pesel: [['PESEL 44051401359', '44051401359'], ['PESEL 44051401358, 44993101358'], ['44051401359']],
  se_personnummer: [
    ['personnummer 811218-9876', '811218-9876'],
    ['pnr 198112189876', '198112189876'],
    ['personnummer 811218-9875'],
    ['811218-9876'],
  ],
  be_national_number: [
    ['85.07.30-033.28', '85.07.30-033.28'],
    ['registre national 85073003328', '85073003328'],
    ['85.07.30-033.29, 85073003328'],
  ],
  pt_nif: [['NIF 123 456 789', '123 456 789'], ['NIF 123456788'], ['123456789']],
  ch_ahv: [
    ['756.1234.5678.97', '756.1234.5678.97'],
    ['AHV 7561234567897', '7561234567897'],
    ['756.1234.5678.96, 7561234567897'],
  ],
  fi_hetu: [['131052-308T', '131052-308T'], ['hetu 131052A308T', '131052A308T'], ['131052-308U, 311352-308T']],
  au_tfn: [['TFN 123 456 782', '123 456 782'], ['TFN 123 456 783'], ['123 456 782']],
  cn_resident_id: [
    ['我的身份证号码是11010519491231002X吗', '11010519491231002X'],
    ['身份证号：11010519491231002X。', '11010519491231002X'],
    ['id 11010519491231002x', '11010519491231002x'],
    ['110105194912310021, 11010519491331002X'],
  ],
  us_npi: [
    ['NPI 1111240812', '1111240812'],
    ['provider id: 1234567893', '1234567893'],
    ['NPI 1111240813'],
    ['1234567893'],
  ],
  us_dea: [
    ['Prescriber DEA AD7109754', 'AD7109754'],
    ['DEA number: F91234563', 'F91234563'],
    ['DEA AD7109755, part AD7109754X'],
    ['part AD7109754'],
  ],
  us_mbi: [
    ['Medicare MBI 4F72T41CU20', '4F72T41CU20'],
    ['1EG4-TE5-MK73', '1EG4-TE5-MK73'],
    ['medicare 1eg4te5mk73', '1eg4te5mk73'],
    ['1EG4TE5MK7, 1BG4TE5MK73, 0EG4TE5MK73, 1eg4te5mk73'],
  ],
  vehicle_id: [
    ['VIN 1M8GDM9AXKP042788', '1M8GDM9AXKP042788'],
    ['chassis WVWZZZ1JZXW000001', 'WVWZZZ1JZXW000001'],
    ['VIN 1M8GDM9A1KP042788'],
    ['1M8GDM9AXKP042788'],
  ],
  imei: [
    ['IMEI 49-015420-323751-8', '49-015420-323751-8'],
    ['imei: 490154203237518', '490154203237518'],
    ['IMEI 490154203237519'],
    ['490154203237518'],
  ],
  crypto_address: [
    ['bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4'],
    [
      'to bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0.',
      'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0',
    ],
    ['bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5'],
    ['to 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa, please', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'],
    ['3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy', '3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy'],
    ['转到1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2吧', '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2'],
    ['1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb, 3J98t1WpEZ73CNmQviecrnyiWrnqRhWNL, x1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'],
  ],
  ip_address: [
    ['服务器84.17.52.9坏了', '84.17.52.9'],
    ['from 84.17.52.9 port', '84.17.52.9'],
    ['192.168.7.23:8080', '192.168.7.23'],
    ['the server 10.1.2.3 is down', '10.1.2.3'],
    ['2a02:26f0:6c00::210:ba10', '2a02:26f0:6c00::210:ba10'],
    ['6e40:4041:c617:e898:c11:40d2:c669:2eb4', '6e40:4041:c617:e898:c11:40d2:c669:2eb4'],
    ['127.0.0.1 0.0.0.0 255.255.255.0 224.0.0.1 ::1 ::'],
    ['v84.17.52.9, version 84.17.52.9, the version is 84.17.52.9, lib-84.17.52.9'],
    ['84.17.52.999, 84.17.52, 84.17.52.9.1, 10.0.0.0/8'],
    ['std::vector, dead::beef, 12:34:56, a::b'],
  ],
  mac_address: [
    ['3c:22:fb:8a:01:7e', '3c:22:fb:8a:01:7e'],
    ['3C-22-FB-8A-01-7E', '3C-22-FB-8A-01-7E'],
    ['00:00:00:00:00:00 ff:ff:ff:ff:ff:ff'],
    ['3c:22:fb:8a:01:7e:99, 3c:22-fb:8a:01:7e'],
  ],
  phone: [
    ['我的手机号是13800138000', '13800138000'],
    ['携帯は090-1234-5678です', '090-1234-5678'],
    ['전화번호는010-1234-5678입니다', '010-1234-5678'],
    ['โทร0812345678ครับ', '0812345678'],
    ['телефон 9161234567', '9161234567'],
    ['+49 30 901820', '+49 30 901820'],
    ['+1 (415) 555-0132 ext. 22', '+1 (415) 555-0132 ext. 22'],
    ['(415) 555-2671', '(415) 555-2671'],
    ['415-555-2671 or 415.555.2672', '415-555-2671', '415.555.2672'],
    ['07700 900 123', '07700 900 123'],
    ['00 44 20 7946 0958', '00 44 20 7946 0958'],
    ['call me: 467 3395', '467 3395'],
    ['You can call 33 93 31', '33 93 31'],
    ['24 428557-Office', '24 428557'],
    ['call at 12.03.31, or 12:33:31'],
    ['33 93 31'],
    ['phone 4155552671', '4155552671'],
    ['467 3395'],
    ['4155552671, 1700000000, 1700000000000'],
    ['call on 2024-01-15, or 15/01/2024'],
    ['+0 123 456 789, +1 23, +999 123 456 789, +383 44 123 456', '+383 44 123 456'],
    ['115-555-2671, 415.155.2671'],
    ['Ann, 555-123-4567', '555-123-4567'],
    ['ISBN 978-3-16-148410-0'],
    ['3.14159265358979'],
    ['x415-555-2671, 415-555-26711'],
  ],
};

describe.each(structuredDetectors)('the detector $name', (detector) => {
  it.each(cases[detector.name] ?? [])('reads %j', (text, ...found) => {
    expect(findTexts(detector, text)).toEqual(found);
  });

  it('has cases of both sorts', () => {
    const lines = cases[detector.name] ?? [];
    expect(lines.some(([, ...found]) => found.length > 0)).toBe(true);
    expect(lines.some(([, ...found]) => found.length === 0)).toBe(true);
  });

  it('keeps no state between calls', () => {
    const text = cases[detector.name]?.[0]?.[0] ?? '';
    expect(detector.find(text)).toEqual(detector.find(text));
    expect(detector.find(text)).not.toEqual([]);
  });
});

it('lists every detector of the folder that is one', () => {
  const listed = structuredDetectors.map(({ name }) => `${name.replaceAll('_', '-')}.ts`);
  const files = readdirSync(new URL('../../../src/policy/detectors/', import.meta.url));
  expect(files).toEqual(expect.arrayContaining(listed));
  expect(new Set(listed).size).toBe(listed.length);
});
