import { describe, expect, it } from 'vitest';
import { languageOf, languageStretches } from '../../../../src/policy/detectors/language.ts';
import { languages } from '../../../../src/policy/detectors/names.ts';
import { languageValidator } from '../../../../src/policy/kinds/language-validator.ts';
import { lintKind, runKind, subjectOf } from '../run-kind.ts';

/** Two sentences of each language that is told. */
const samples: Readonly<Record<string, string>> = {
  en: 'Could you please tell me when the next train to the city leaves? I would like to be there before noon.',
  de: 'Können Sie mir bitte sagen, wann der nächste Zug in die Stadt fährt? Ich möchte vor Mittag dort sein.',
  fr: 'Pouvez-vous me dire quand part le prochain train pour la ville ? Je voudrais y être avant midi.',
  es: '¿Puede decirme cuándo sale el próximo tren a la ciudad? Me gustaría estar allí antes del mediodía.',
  pt: 'Pode dizer-me quando sai o próximo comboio para a cidade? Eu gostaria de estar lá antes do meio-dia, se não for muito.',
  it: 'Può dirmi quando parte il prossimo treno per la città? Vorrei essere lì prima di mezzogiorno, se non è troppo.',
  nl: 'Kunt u mij vertellen wanneer de volgende trein naar de stad vertrekt? Ik wil er graag voor de middag zijn.',
  sv: 'Kan du säga mig när nästa tåg till staden går? Jag skulle vilja vara där före middag, om det är möjligt.',
  da: 'Kan du sige mig, hvornår det næste tog til byen kører? Jeg vil gerne være der før middag, hvis det er muligt.',
  fi: 'Voitteko kertoa minulle, milloin seuraava juna kaupunkiin lähtee? Haluaisin olla siellä ennen puoltapäivää.',
  pl: 'Czy może mi pan powiedzieć, kiedy odjeżdża następny pociąg do miasta? Chciałbym tam być przed południem.',
  cs: 'Můžete mi prosím říct, kdy jede příští vlak do města? Chtěl bych tam být ještě před polednem.',
  hu: 'Meg tudná mondani, hogy mikor indul a következő vonat a városba? Szeretnék dél előtt ott lenni.',
  ro: 'Îmi puteți spune când pleacă următorul tren spre oraș? Aș vrea să fiu acolo înainte de prânz, dacă este posibil.',
  tr: 'Şehre giden bir sonraki tren ne zaman kalkıyor, bana söyler misiniz? Öğleden önce orada olmak istiyorum.',
  vi: 'Bạn có thể cho tôi biết khi nào chuyến tàu tiếp theo vào thành phố không? Tôi muốn đến đó trước buổi trưa.',
  id: 'Bisakah Anda memberi tahu saya kapan kereta berikutnya ke kota? Saya ingin berada di sana sebelum tengah hari.',
  ru: 'Скажите, пожалуйста, когда отправляется следующий поезд в город? Я хотел бы быть там до полудня.',
  uk: 'Скажіть, будь ласка, коли відправляється наступний потяг до міста? Я хотів би бути там до полудня.',
  el: 'Μπορείτε να μου πείτε πότε φεύγει το επόμενο τρένο για την πόλη; Θα ήθελα να είμαι εκεί πριν το μεσημέρι.',
  he: 'אתה יכול לומר לי מתי יוצאת הרכבת הבאה לעיר? הייתי רוצה להיות שם לפני הצהריים.',
  ar: 'هل يمكنك أن تخبرني متى يغادر القطار التالي إلى المدينة؟ أود أن أكون هناك قبل الظهر.',
  fa: 'می‌توانید بگویید قطار بعدی به شهر چه وقت حرکت می‌کند؟ دوست دارم پیش از ظهر آنجا باشم.',
  hi: 'क्या आप मुझे बता सकते हैं कि शहर के लिए अगली ट्रेन कब जाती है? मैं दोपहर से पहले वहाँ पहुँचना चाहता हूँ।',
  bn: 'আপনি কি আমাকে বলতে পারেন শহরের পরবর্তী ট্রেন কখন ছাড়ে? আমি দুপুরের আগে সেখানে থাকতে চাই।',
  th: 'คุณช่วยบอกฉันหน่อยได้ไหมว่ารถไฟขบวนถัดไปเข้าเมืองออกเมื่อไหร่ ฉันอยากไปถึงก่อนเที่ยง',
  zh: '请问下一班去城里的火车什么时候出发？我想在中午之前到那里。',
  ja: '次の市内行きの電車はいつ出発するか教えていただけますか。正午までに着きたいのですが。',
  ko: '다음 시내행 기차가 언제 출발하는지 알려 주시겠습니까? 정오 전에 도착하고 싶습니다.',
};

describe('a language', () => {
  it.each(Object.entries(samples))('%s is told by two sentences', (language, text) => {
    expect(languageOf(text)?.language).toBe(language);
    // Danish and Norwegian share most of their words, so that either is told with less certainty.
    expect(languageOf(text)?.confidence).toBeGreaterThan(language === 'da' ? 0.3 : 0.7);
    expect(languages).toContain(language);
  });

  it.each([
    '',
    '1234 5678',
    '😀😀',
    'ok',
    'Zürich',
    '0x1234abcd',
    '```python\nprint("hello world and more of it")\n```',
  ])('is not told by %j', (text) => {
    expect(languageStretches(text, 1).filter(({ confidence }) => confidence >= 0.7)).toEqual([]);
  });

  it('is told stretch by stretch, each where it stands', () => {
    const english = `${samples['en'] ?? ''} `.repeat(6);
    const text = `${english}\n${samples['ru'] ?? ''} ${samples['ru'] ?? ''}\n${english}`;
    const stretches = languageStretches(text, 30);
    expect(stretches.map(({ language }) => language)).toContain('ru');
    const russian = stretches.find(({ language }) => language === 'ru');
    expect(text.slice(russian?.start, russian?.end)).toContain('пожалуйста');
  });

  it.each(['a ', '你好', 'привет ', '`', '```', 'https://', 'a_', '@', '\ud83d', "'", '\n'])(
    'is looked for in a megabyte of %j to its end',
    (piece) => {
      const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
      for (const { end } of languageStretches(text, 30)) expect(end).toBeLessThanOrEqual(text.length);
    },
  );
});

describe('language-validator', () => {
  const run = (settings: object, ...texts: Parameters<typeof subjectOf>[0]) =>
    runKind(languageValidator, settings, subjectOf(texts));
  const [en, de, ru] = [samples['en'] ?? '', samples['de'] ?? '', samples['ru'] ?? ''];

  it.each([
    [{ allowed_languages: ['en'] }, [en], null],
    [{ allowed_languages: ['en'] }, [en, de], 'language_denied'],
    [{ allowed_languages: ['en', 'de'] }, [en, de], null],
    [{ blocked_languages: ['ru'] }, [en, de], null],
    [{ blocked_languages: ['ru'] }, [en, ru], 'language_denied'],
    [{ allowed_languages: ['ru'], blocked_languages: ['ru'] }, [ru], 'language_denied'],
    [{ blocked_languages: ['ru'], denied_languages: ['de'] }, [en, ru], 'language_denied'],
    [{ blocked_languages: ['ru'], denied_languages: ['de'] }, [en, de], 'language_denied'],
    [{ allowed_languages: [], denied_languages: ['de'] }, [en, ru], null],
    [{ allowed_languages: ['en'], apply_to: 'output' }, [de], null],
    [{ allowed_languages: ['en'], apply_to: 'input' }, [de], 'language_denied'],
    [{ allowed_languages: ['en'] }, ['Привет!', 'ok', 'Zürich'], null],
    [{ allowed_languages: ['en'], min_characters: 5 }, ['Привет!'], 'language_denied'],
    [{ allowed_languages: ['en'], min_confidence: 1 }, [de], null],
    [{ allowed_languages: ['en'], action: 'escalate' }, [de], 'escalated'],
    [{ allowed_languages: ['en'], action: 'log' }, [de], 'logged'],
  ])('%j', (settings, texts, reason) => {
    const outcome = run(settings, ...texts);
    expect(outcome.reason).toBe(reason);
    if (reason === 'language_denied') expect(outcome.verdict).toBe('block');
  });

  it('names the language, the stretch and the place', () => {
    expect(run({ allowed_languages: ['en'] }, en, ru)).toMatchObject({
      place: 'messages[1].content',
      findings: [{ type: 'language:ru', part: 1, start: 0, end: ru.length }],
    });
  });

  it('judges whose texts it is told to, and only what is said', () => {
    const settings = { allowed_languages: ['en'] };
    expect(run(settings, { text: ru, role: 'system' }, { text: ru, kind: 'tool_call' }).verdict).toBe('allow');
    expect(run({ ...settings, roles: ['system'] }, { text: ru, role: 'system' }).verdict).toBe('block');
  });

  it('wants a language, and tells contradictions', () => {
    expect(languageValidator.missing?.({})).not.toBeNull();
    expect(lintKind(languageValidator, { allowed_languages: ['en', 'de'], blocked_languages: ['de'] })).toEqual([
      'W028 allowed_languages.1',
    ]);
    expect(languageValidator.missing?.({ allowed_languages: [], denied_languages: [] })).not.toBeNull();
    expect(languageValidator.missing?.({ denied_languages: ['de'] })).toBeNull();
    expect(lintKind(languageValidator, { denied_languages: ['de'], apply_to: 'input', phases: ['output'] })).toEqual([
      'W002 apply_to',
    ]);
    expect(lintKind(languageValidator, { denied_languages: ['de'], apply_to: 'both', phases: ['output'] })).toEqual([]);
  });
});
