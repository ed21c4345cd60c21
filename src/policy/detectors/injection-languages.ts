/**
 * The same techniques in other languages: dropping instructions, rules left out, asking for prompts and secrets. Words
 * are the usual ones of each language, written here as people write them; the compiler takes off accents and case.
 */
import type { PhraseRule } from './injection-rule.ts';

/** One language: verbs of dropping, what was given before, and orders; then what shows, and what is to stay hidden. */
interface Language {
  readonly drop: string;
  readonly before: string;
  readonly orders: string;
  /** Everything said or told before, as a phrase after the verb. */
  readonly everything: string;
  /** Words that ask for something or speak of sharing it. */
  readonly asks: string;
  /** What the model keeps: `your password`. Alone it stands in many a harmless letter. */
  readonly secrets: string;
  /** `do anything now`, `developer mode` and the like. */
  readonly personas: string;
  readonly script?: 'other';
}

const languages: Readonly<Record<string, Language>> = {
  german: {
    drop: `
      ignoriere|ignorieren|ignorier|vergiss|vergessen|missachte|missachten|verwerfe|streichen|abweichend zu|
      hinter sich lassen|lassen|übergehe|umgehe|überschreibe`,
    before: `
      alle|alles|vorherigen|vorherige|bisherigen|vorangegangenen|obigen|früheren|deine|ihre|davor|sämtliche|
      den|die`,
    orders: `
      anweisungen|anweisung|instruktionen|regeln|vorgaben|befehle|aufgaben|informationen|richtlinien|
      sicherheitsregeln|anordnungen|kontext`,
    everything: `
      alles davor|alles vorherige|alles bisherige|alles was|alles andere|das obige|obiges|das vorherige|
      was du vorher|was ich`,
    asks: `
      was ist|wie lautet|wie ist|teile|teilen|sag|sage|sagen|nenne|verrate|verraten|bestätige|bestätigen|
      brauche|benötige|enthält|preisgeben|zeig|vorzeigen|folgen|prüfen|drucken|fragen`,
    secrets: `
      dein passwort|ihr passwort|dein kennwort|ihr kennwort|deines passworts|dein geheimer schlüssel|
      deinen geheimen schlüssel|ihr geheimer schlüssel|dein geheimnis|prompt texte|prompttexte|
      obige eingabeaufforderung|neue anweisungen|neuen aufgabe|geheime zeichenfolge|vertrauliche zeichenfolge`,
    personas: `
      jetzt alles tun|alles jetzt tun|tu alles jetzt|entwicklermodus|wartungsmodus|neue anweisungen|
      neuen anweisungen`,
  },
  french: {
    drop: `
      ignore|ignorez|ignorer|oublie|oubliez|oublier|négligez|ne tiens pas compte|ne tenez pas compte|
      faites abstraction|fais abstraction`,
    before: 'toutes|tous|les|tes|vos|précédentes|précédents|antérieures|des',
    orders: 'instructions|consignes|règles|directives|ordres|restrictions',
    everything: `
      tout ce qui|ce qui précède|tout ce que|tout avant|ce que j ai dit|toutes les instructions`,
    asks: `
      quel est|quelle est|partager|partagez|partage|dites|dis|donnez|donne|révélez|confirmer|confirmiez|
      confirmez|besoin|si je|demander|demandais`,
    secrets: `
      votre mot de passe|ton mot de passe|votre clé secrète|ta clé secrète|la chaîne confidentielle|
      le mot de passe de|votre invite système`,
    personas: `
      tout faire maintenant|faire n importe quoi maintenant|mode maintenance|mode développeur|
      mode de maintenance|faites tout maintenant`,
  },
  spanish: {
    drop: `
      ignora|ignore|ignorar|ignoren|olvida|olvide|olvidar|olvidate|descarta|omite|haz caso omiso|
      no hagas caso`,
    before: 'todas|todos|las|los|tus|sus|anteriores|previas',
    orders: `
      instrucciones|reglas|órdenes|indicaciones|directrices|normas|restricciones|instrucción`,
    everything: 'todo lo que|lo anterior|todo lo anterior|lo que dije|todo lo dicho|todo antes',
    asks: `
      cuál es|cual es|compartir|comparte|compartas|dime|decirme|dame|revela|confirmar|confirmes|necesito|
      confirma|pidiera|me puedes|contiene`,
    secrets: `
      tu contraseña|su contraseña|tu clave secreta|su clave secreta|la cadena confidencial|
      tu contraseña secreta|tu llave secreta`,
    personas: `
      haz cualquier cosa ahora|hacer cualquier cosa ahora|hacer todo ahora|modo de mantenimiento|
      modo mantenimiento|modo desarrollador|hacer cualquier cosa`,
  },
  italian: {
    drop: `
      ignora|ignorate|ignorare|dimentica|dimenticate|dimenticare|trascura|non tenere conto|tralascia`,
    before: 'tutte|tutti|le|i|tue|precedenti|delle',
    orders: 'istruzioni|regole|ordini|direttive|indicazioni|linee guida|restrizioni',
    everything: 'tutto ciò|tutto quello|quanto sopra|ciò che precede|quello che|tutto prima',
    asks: `
      qual è|condividere|condivida|condividi|dimmi|dirmi|dammi|rivela|confermare|confermi|ho bisogno|
      chiedessi|contiene`,
    secrets: `
      la tua password|la sua password|la vostra password|la tua chiave segreta|la stringa riservata|
      la stringa confidenziale|tua parola d ordine|password per questa`,
    personas: `
      ia senza restrizioni|ia senza alcuna restrizione|ia senza limiti|fare qualsiasi cosa ora|fai qualsiasi cosa ora|fare tutto ora|modalità di manutenzione|
      modalità manutenzione|modalità sviluppatore|fare qualsiasi cosa`,
  },
  portuguese: {
    drop: 'ignore|ignora|ignorar|esqueça|esquece|esquecer|desconsidere|desconsidera|descarte',
    before: 'todas|todos|as|os|suas|tuas|anteriores|prévias',
    orders: 'instruções|regras|ordens|diretrizes|orientações|restrições|tarefas',
    everything: 'tudo o que|o que foi dito|o acima|tudo que|tudo acima|o que eu disse|o texto acima',
    asks: `
      qual é|compartilhar|partilhar|partilhe|compartilhe|diga|dizer|dê me|revele|confirmar|confirme|
      preciso|pedisse|contém`,
    secrets: `
      sua senha|a tua senha|sua palavra passe|sua chave secreta|tua chave secreta|a tua palavra passe|
      a sequência confidencial|a string confidencial|senha para este`,
    personas: `
      fazer qualquer coisa agora|faça qualquer coisa agora|fazer tudo agora|modo de manutenção|
      modo desenvolvedor|modo manutenção|fazer qualquer coisa`,
  },
  dutch: {
    drop: 'negeer|vergeet|negeren|houd je niet|hou je niet',
    before: 'alle|vorige|eerdere|de|bovenstaande|je|meer aan je',
    orders: 'instructies|regels|opdrachten|richtlijnen',
    everything: 'alles hierboven|alles wat|het bovenstaande',
    asks: 'wat is|deel|vertel|geef|bevestig',
    secrets: 'je wachtwoord|jouw wachtwoord|uw wachtwoord|je geheime sleutel',
    personas: 'ontwikkelaarsmodus|onderhoudsmodus',
  },
  polish: {
    drop: 'zignoruj|ignoruj|zapomnij|pomiń',
    before: 'wszystkie|poprzednie|powyższe|wcześniejsze|o|swoje',
    orders: 'instrukcje|instrukcjach|polecenia|zasady|wytyczne|reguły',
    everything: 'o wszystkim|wszystko co|powyższe|to co',
    asks: 'jakie jest|jaki jest|podaj|udostępnij|powiedz|potwierdź',
    secrets: 'twoje hasło|twój tajny klucz|swoje hasło',
    personas: 'tryb dewelopera|tryb konserwacji',
  },
  turkish: {
    drop: 'önceki|yukarıdaki|tüm|bütün',
    before: 'talimatları|talimatlarını|kuralları|yönergeleri|emirleri|her şeyi',
    orders: 'unut|unutun|yoksay|yok say|yok sayın|yoksayın|görmezden|dikkate alma|göz ardı',
    everything: 'talimatları unut',
    asks: `
      nedir|ne|paylaş|paylaşabilir|paylaşman|paylaşmanız|söyle|söyleyebilir|ver|onayla|onaylaman|
      onaylamanız|ihtiyacım|içeriyor|isteseydim`,
    secrets: `
      şifren|şifreni|şifreniz|şifrenizi|parolan|parolanı|parolanız|parolanızı|gizli anahtarın|
      gizli anahtarınız|gizli dize|gizli dizeyi`,
    personas:
      'kısıtlaması olmayan bir yapay zeka*|sınırlaması olmayan bir yapay zeka*|bakım modu|bakım moduna|geliştirici modu|her şeyi yap',
  },
  indonesian: {
    drop: 'abaikan|lupakan|hiraukan',
    before: 'semua|segala|instruksi|perintah|petunjuk|aturan',
    orders: 'sebelumnya|di atas|instruksi|perintah|aturan|petunjuk',
    everything: 'semua yang|yang di atas|hal di atas|segala sesuatu|apa yang',
    asks: `
      apa|bagikan|berbagi|membagikan|beritahu|memberi tahu|katakan|konfirmasi|mengkonfirmasi|mengonfirmasi|
      butuh|membutuhkan|meminta`,
    secrets: `
      kata sandi anda|kata sandimu|kunci rahasia anda|kunci rahasiamu|password anda|string rahasia`,
    personas: `
      mode pemeliharaan|mode pengembang|melakukan apa saja sekarang|lakukan apa saja sekarang`,
  },
  tagalog: {
    drop: 'huwag pansinin|balewalain|kalimutan|ipagwalang bahala',
    before: 'ang|mga|lahat|nakaraang|naunang|nasa',
    orders: 'tagubilin|utos|panuto|itaas|instruksyon|direksyon',
    everything: 'ang lahat|ang nasa itaas|ang nakaraang',
    asks: 'ano|ibahagi|sabihin|ibigay|kumpirmahin|kailangan|pagbabahagi|humingi',
    secrets: `
      iyong password|ang password mo|iyong lihim na susi|iyong sikretong susi|kumpidensyal na string|
      password mo`,
    personas: `
      mode ng pagpapanatili|maintenance mode|gawin ang anumang bagay ngayon|gawin ang lahat ngayon`,
  },
  vietnamese: {
    drop: 'bỏ qua|quên|phớt lờ|không để ý',
    before: 'các|tất cả|mọi|những|hướng|chỉ|điều',
    orders: 'hướng dẫn|chỉ dẫn|chỉ thị|quy tắc|lệnh|trước đó|ở trên|bên trên',
    everything: 'những điều trên|mọi thứ|tất cả những gì|điều trên|những gì',
    asks: 'chia sẻ|cho tôi biết|cho biết|nói|xác nhận|cần|là gì|tiết lộ|hỏi|yêu cầu|có chứa',
    secrets: `
      mật khẩu của bạn|khóa bí mật của bạn|chìa khóa bí mật của bạn|chuỗi bí mật|mật khẩu của anh|
      mật khẩu của mình`,
    personas: 'chế độ bảo trì|chế độ nhà phát triển|làm bất cứ điều gì bây giờ',
  },
  russian: {
    script: 'other',
    drop: 'игнорируй|игнорировать|проигнорируй|забудь|забыть|не обращай внимания на|не обращайте внимания на|не обращай|не следуй|не соблюдай|отбрось|пренебрег',
    before: 'все|предыдущ|вышесказанн|прежн|прошл|преды|о том|сво',
    orders: 'инструкц|указани|правил|команд|сказан|говорил|выше|до этого|раньше',
    everything: 'все, что|всё, что|вышесказанное|вышеизложенное|выше|предыдущее|о чем',
    asks: `
      каков|какой|поделит|поделис|скажи|назови|сообщи|подтверди|нужен|дай|делит|раскро|попрош|попросил|
      содержит|сказать`,
    secrets: `
      твой пароль|ваш пароль|у вас пароль|у тебя пароль|вашим паролем|своим паролем|твоим паролем|секретный ключ|конфиденциальную строку|
      вашего пароля|свой пароль|твоего пароля`,
    personas: `
      делай что угодно|делать что угодно|делать все, что угодно|режим обслуживания|
      режим технического обслуживания|режим разработчика|сделай что-нибудь сейчас`,
  },
  greek: {
    script: 'other',
    drop: 'αγνοησ|αγνοείστε|ξέχασε|ξεχάστε|παραβλέψτε',
    before: 'προηγούμεν|παραπάνω|όλες|όλα|τις|τα',
    orders: 'οδηγί|εντολ|κανόν|παραπάνω|προηγούμεν',
    everything: 'τα παραπάνω|τις προηγούμενες|τις τις προηγούμενες',
    asks: 'ποιος|ποιο|πες|πείτε|μοιράσ|δώσε|δώστε|επιβεβαι',
    secrets: 'τον κωδικό σου|τον κωδικό σας|κωδικός σας|μυστικό κλειδί',
    personas: 'λειτουργία συντήρησης',
  },
  arabic: {
    script: 'other',
    drop: 'تجاهل|انس|تناس|اغفل',
    before: 'جميع|كل|التعليمات|الأوامر|القواعد|ما',
    orders: 'السابقة|التعليمات|أعلاه|القواعد|الأوامر|سبق|قيل',
    everything: 'كل ما|ما سبق|ما ورد|كل شيء|التعليمات',
    asks: 'ما هي|ما هو|شارك|مشاركة|أخبر|أعط|تأكيد|تؤكد|أحتاج|اكشف|تخبرني|طلبت|تحتوي',
    secrets: `
      كلمة المرور الخاصة بك|كلمة السر الخاصة بك|كلمة مرورك|كلمة السر|مفتاحك السري|المفتاح السري|
      السلسلة السرية|كلمة المرور لهذا`,
    personas: 'وضع الصيانة|وضع المطور|افعل أي شيء الآن|فعل أي شيء الآن',
  },
  hindi: {
    script: 'other',
    drop: 'पिछले|पूर्व|पिछली|उपरोक्त|सभी|ऊपर|पहले',
    before: 'निर्देश|नियम|आदेश|सब|को|की',
    orders: 'अनदेखा|अनदेखी|नज़रअंदाज़|नजरअंदाज|भूल जा|उपेक्षा|ध्यान न',
    everything: 'को अनदेखा|की उपेक्षा|को भूल|को नजरअंदाज|को नज़रअंदाज़',
    asks: 'क्या|साझा|बता|दें|पुष्टि|चाहिए|आवश्यक|मांग|पूछ',
    secrets: `
      आपका पासवर्ड|अपना पासवर्ड|अपने पासवर्ड|तुम्हारा पासवर्ड|गुप्त कुंजी|आपके पासवर्ड|गोपनीय स्ट्रिंग|
      इस मोड के लिए पासवर्ड`,
    personas: 'रखरखाव मोड|डेवलपर मोड|कुछ भी करो|अब कुछ भी|अब आप कुछ भी|अब कुछ भी करें',
  },
  bengali: {
    script: 'other',
    drop: 'পূর্ববর্তী|আগের|উপরের|সমস্ত|সব|পূর্বে',
    before: 'নির্দেশ|নিয়ম|আদেশ|সবকিছু|কথা',
    orders: 'উপেক্ষা|ভুলে যা|ভুলে যাও|এড়িয়ে|অগ্রাহ্য',
    everything: 'উপেক্ষা',
    asks: 'কি|কী|শেয়ার|বল|দিন|নিশ্চিত|প্রয়োজন|জিজ্ঞাসা',
    secrets: 'আপনার পাসওয়ার্ড|তোমার পাসওয়ার্ড|গোপন চাবি|গোপন কী|গোপনীয় স্ট্রিং|পাসওয়ার্ড শেয়ার',
    personas: 'রক্ষণাবেক্ষণ মোড|ডেভেলপার মোড|এখন কিছু',
  },
  thai: {
    script: 'other',
    drop: 'ไม่ต้องสนใจ|ละเว้น|เพิกเฉย|ลืม|อย่าสนใจ|ไม่สนใจ|ละเลย',
    before: 'คำสั่ง|คําสั่ง|คำแนะนำ|คําแนะนํา|กฎ|ทุก|สิ่ง|ข้างต้น|ข้อความ',
    orders: 'ก่อนหน้า|ข้างต้น|ทั้งหมด|ด้านบน',
    everything: 'ข้างต้น|ทุกอย่าง|สิ่งที่',
    asks: 'อะไร|แชร์|แบ่งปัน|บอก|ยืนยัน|ต้องการ|ขอ|มีตัวเลข',
    secrets: 'รหัสผ่านของคุณ|คีย์ลับของคุณ|กุญแจลับ|สตริงที่เป็นความลับ|รหัสผ่านสำหรับโหมด',
    personas: 'โหมดบำรุงรักษา|โหมดการบํารุงรักษา|โหมดนักพัฒนา|ทำทุกอย่างตอนนี้',
  },
  chinese: {
    script: 'other',
    drop: '不要遵守|不要遵循|不再遵守|不用遵守|忽略|忘记|忘掉|无视|無視|不要理会|忘記|不理会|请忽视|忽视',
    before: '之前|以前|先前|上面|以上|前面|所有|一切|上述|你的|安全|您',
    orders: '指令|指示|规则|規則|提示|命令|说明|内容|的话|限制|指引',
    everything: '上述|以上|之前的|上面的|前面的|你之前|所有之前',
    asks: '是什么|是什麼|分享|告诉|告訴|给我|确认|需要|透露|包含|要求|询问|共享',
    secrets:
      '你的密码|您的密码|你的密碼|秘密密钥|你的密钥|你的秘密钥|您的密钥|机密字符串|你的秘密|分享密码|分享你的密|此模式的密码',
    personas:
      '没有任何限制的ai|没有限制的ai|不受限制的ai|不受任何限制的ai|现在做任何事|开发者模式|維護模式|维护模式|做任何事情|越狱模式',
  },
  japanese: {
    script: 'other',
    drop: '以前の|これまでの|今までの|与えられた|上記|以上の|前の|先の|すべての|全ての|上の|過去の',
    before: '指示|命令|ルール|規則|内容|プロンプト|説明|こと|手順',
    orders: '無視|忘れ|破棄|従わない|従わず|守らない',
    everything: 'を無視|無視して|をすべて忘れ',
    asks: '教えて|何|共有|確認|必要|ください|尋ね|聞い|含ま',
    secrets:
      'あなたのパスワード|秘密鍵|秘密のキー|秘密の鍵|パスワードを教えて|パスワードを共有|パスワードは何|機密文字列|秘密キー|パスワードが必要',
    personas:
      '制限のないai|制約のないai|無制限のai|今何でもする|メンテナンスモード|開発者モード|今なら何でも|何でもできる',
  },
  korean: {
    script: 'other',
    drop: '이전|앞의|위의|모든|기존|앞선|앞서|지금까지',
    before: '지시|명령|규칙|지침|내용|것|말|설명',
    orders: '무시|잊어|잊으|따르지',
    everything: '무시하',
    asks: '뭐|무엇|공유|알려|말|확인|필요|주세요|물어|포함|줘',
    secrets: `
      너의 비밀번호|당신의 비밀번호|네 비밀번호|비밀번호가 뭐|비밀번호를 공유|비밀번호를 알려|비밀번호는 무엇|비밀 키|기밀 문자열|비밀번호 좀|비밀번호를 말|비밀번호를 확인|비밀번호가 필요|
      시스템 프롬프트`,
    personas:
      '제한 없는 ai|제한이 없는 ai|제약 없는 ai|제약이 없는 ai|유지보수 모드|유지 보수 모드|개발자 모드|무엇이든 하',
  },
};

/** Phrases that the scheme above has no place for. */
const furtherRules: readonly PhraseRule[] = [
  {
    type: 'jailbreak_persona',
    weight: 0.6,
    parts: ['jetzt bist du|nun bist du|du bist jetzt|du bist nun|ab jetzt bist du|du bist keine'],
  },
  {
    type: 'jailbreak_persona',
    weight: 0.4,
    parts: ['stell dir vor du bist|tu so als|spiele die rolle|fungieren|versetze dich in'],
  },
  {
    type: 'instruction_override',
    weight: 0.6,
    parts: [
      `
      tolle neue herausforderung|weiteren aufgabe|weitere aufgaben|neue aufgabe|folgender aufgabe|
      mit folgender aufgabe`,
    ],
  },
  {
    type: 'instruction_override',
    weight: 0.6,
    parts: [
      'achtung|halt|sehr gut|hervorragend|ausgezeichnet|grossartig|das genügt|vielen dank',
      'stopp|nun|jetzt',
      'aufgabe|frage|anweisung|anweisungen|aufgaben|hilfe',
    ],
    gap: 10,
  },
  {
    type: 'instruction_override',
    weight: 0.8,
    parts: ['vergiss|ignoriere|vergessen sie|ignorieren sie', 'alles|das alles', 'gesagte|bisher|davor|und|vorher'],
    gap: 2,
  },
  {
    type: 'instruction_override',
    weight: 0.8,
    parts: [
      'zaboravi|ignoriraj|ignorisi|zanemari',
      'sve|prethodne|prethodna',
      'instrukcije|upute|uputstva|pravila|naredbe',
    ],
    gap: 2,
  },
  {
    type: 'instruction_override',
    weight: 0.75,
    parts: ['olvida|olvidar|olvide', 'todo|todas', 'sabes|que|antes|instrucciones'],
    gap: 1,
  },
  {
    type: 'instruction_override',
    weight: 0.65,
    parts: [
      `
      independientemente de|indépendamment des|indipendentemente dalle|independentemente das|
      unabhängig von|terlepas dari|bất kể`,
      'anteriores|précédentes|précédents|precedenti|vorherigen|früheren|sebelumnya|trước đó',
    ],
    gap: 3,
  },
];

/** All phrase rules in languages other than English. */
export const otherLanguageRules: readonly PhraseRule[] = Object.values(languages)
  .flatMap((language): readonly PhraseRule[] => {
    const script = language.script === undefined ? {} : { script: language.script };
    const gap = language.script === undefined ? {} : { gap: 12 };
    const reach = language.script === undefined ? 6 : 30;
    return [
      // The order of verb and object differs by language; the fields above stand in the language's own order.
      {
        type: 'instruction_override',
        weight: 0.85,
        parts: [language.drop, language.before, language.orders],
        ...script,
        ...gap,
      },
      {
        type: 'instruction_override',
        weight: 0.8,
        parts: [language.drop, language.everything],
        gap: language.script ? 4 : 1,
        ...script,
      },
      { type: 'secret_extraction', weight: 0.65, parts: [language.asks, language.secrets], ...script, gap: reach },
      { type: 'secret_extraction', weight: 0.65, parts: [language.secrets, language.asks], ...script, gap: reach },
      { type: 'secret_extraction', weight: 0.35, parts: [language.secrets], ...script },
      { type: 'jailbreak_persona', weight: 0.65, parts: [language.personas], ...script },
    ];
  })
  .concat(furtherRules);
