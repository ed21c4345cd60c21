/**
 * Orders to whoever answers that stand in a mail: "Misspell every fourth word in your answer" between a salutation and a
 * signature. As a prompt of its own such a sentence is harmless; in a mail it is not the user's (Greshake et al., 2023).
 */

/** A sentence that gives an order, as offsets in the text that was read. */
export interface MailOrder {
  readonly start: number;
  readonly end: number;
}

/** What the orders are about: the words that the model is to write. */
const answer = /your (?:next |whole |entire |final |own )?(?:response|answer|reply|replies|message|output|summary)\b/y;

/** Sentences longer than this are no orders, and not looked at. */
const longestSentence = 240;

/** Characters before and behind an order in which a request of the user's own is looked for. */
const aroundOrder = 400;

/** Signs of a mail, each counted once; two of them make one. */
const signsOfMail: readonly RegExp[] = [
  /(?:^|\n)[ \t>]{0,8}(?:e-?mail[ _])?(?:subject|betreff|objet|asunto)[ \t]?:/,
  /(?:^|\n)[ \t>]{0,8}(?:(?:e-?mail[ _])?from|(?:received |sent )?date|sent|to|cc|reply-to)[ \t]?:/,
  /(?:^|\n|[:;][ \t]{0,4})(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|greetings)\b[^.!?\n]{0,40}(?:[,!]|\n|$)/,
  /(?:^|\n)[ \t]{0,8}(?:(?:best|kind|warm|many) (?:regards|wishes)|regards|sincerely|yours (?:truly|faithfully|sincerely)|cheers|thanks|thank you)[,.!]?[ \t]{0,4}(?:\n|$)/,
  /\b(?:(?:reply|respond) to this e-?mail|if you have (?:more |any )?questions|you are receiving this|you received this|unsubscribe|view (?:this |it )?in (?:your )?browser|sent from my)\b/,
  /\bthe [a-z]{2,24} team\b/,
  /\b(?:has|have) been (?:charged|credited|debited|refunded|shipped|dispatched|delivered|processed|received|confirmed|cancell?ed|approved|suspended)\b/,
];

/** True for a text that reads like a mail, or has one in it; in small letters. */
function holdsMail(text: string): boolean {
  let signs = 0;
  for (const sign of signsOfMail) if (sign.test(text) && ++signs === 2) return true;
  return false;
}

/** What the user says who has a mail worked on; an order beside it is the user's own. */
const request =
  /\b(?:write|draft|compose|summari[sz]e|sum up|translate|rewrite|rephrase|proofread|correct|improve|classify|extract|analy[sz]e|explain|read|review|help me)\b[^.!?\n]{0,60}\b(?:e-?mails?|mails?|messages?|letter|text|note|thread|newsletter|reply|response|answer)\b/;

/** The same in the order's own sentence, where an answer that is spoken of says nothing. */
const requestWithin = /\b(?:this|that|the|following|above) (?:e-?mail|mail|letter|thread|newsletter)\b/;

/** To write so that nobody can read it, or in play: letters moved, words spelt otherwise, ciphers. */
const spoils =
  /\b(?:encode|encrypt|encipher|reverse|invert|mirror|scramble|jumble|shuffle|rearrange|anagram|misspell|mistype|garble|obfuscate|shift|rotate|transliterate)\b/;
const writes =
  /\b(?:render|write|provide|give|deliver|present|convert|transform|turn|express|format|phrase|spell|use|apply|introduce|insert|add|replace|substitute|swap|exchange|group|cluster|split|separate|remove|strip|delete|omit|drop|change|put|translate)\b/;
const spoiled =
  /\b(?:letters?|vowels?|consonants?|characters|spaces|spacing|whitespace|punctuation|typos?|misspellings?|ciphers?|base ?(?:16|32|58|64|85)|rot ?13|hexadecimal|binary|morse|emojis?|emoticons?|homophon(?:e|es|ic)|anagram(?:s|med)?|palindromes?|pig latin|leet(?:speak)?|symbols|in reverse|backwards?|reversed|upside[ -]down|alphabet|alphanumeric)\b/;

/** To answer in another language than the user's. */
const foreign =
  /^(?:also |then |now )?(?:render|write|provide|give|deliver|present|express|phrase|translate|convert|put) your [a-z]{4,8}(?: [a-z]{4,8})? (?:in|into) (?:spanish|french|german|italian|portuguese|russian|chinese|mandarin|japanese|korean|arabic|hindi|dutch|latin|turkish|polish|swedish|greek|thai)\b/;

/** To say something else than what was asked. */
const alters =
  /^(?:please |also |then |and |now |finally |kindly )*(?:modify|alter|augment|enhance|enrich|embellish|adapt|tweak|bend|skew)\b/;
const weaves = /\b(?:integrate|incorporate|embed|weave|inject|slip|sneak|smuggle)\b/;
const adds = /\b(?:add|include|insert|append|attach|place|put|begin|start|end|close|finish)\b/;
const added =
  /\b(?:(?:a|an|one|another|some|the) (?:(?!subject|signature|signed|opening|closing)[a-z-]{2,16} ){0,2}(?:sentence|line|headline|claim|teaser|hint|plug|rumou?r|slogan|advert|advertisement|ad|promotion|endorsement|announcement|story|tip|joke|lie)|(?:misleading|false|fake|fabricated|baseless|untrue|sensational|compelling|persuasive) [a-z]{3,20})\b|["“][^"”]{12,200}["”]|\bwww\.|https?:\/\//;
const insists =
  /^(?:please |also |then |and |now |finally )*(?:in|within|throughout|at the end of|at the start of) your [a-z]{4,8}(?: [a-z]{4,8})?,? (?:please |also |subtly |casually )?(?:tease|promote|advertise|praise|endorse|claim|pretend|insinuate|hint|(?:suggest|recommend|advise|urge|encourage|persuade|convince|tell|invite|ask)(?: that)? (?:the )?(?:users?|readers?|people|everyone|customers?|recipients?|them))\b/;

/** True for a sentence that tells its reader how or what to write, where it speaks of the answer at all. */
function isOrder(sentence: string): boolean {
  if (spoils.test(sentence) || alters.test(sentence) || weaves.test(sentence) || insists.test(sentence)) return true;
  if (foreign.test(sentence)) return true;
  return (writes.test(sentence) && spoiled.test(sentence)) || (adds.test(sentence) && added.test(sentence));
}

/**
 * The first order to whoever answers in a text that holds a mail; null where there is none. The text is in the form that rules
 * see: small letters. Linear: no sentence is looked at twice.
 */
export function orderInMail(text: string): MailOrder | null {
  let isMail: boolean | null = null;
  let read = 0;
  for (let at = text.indexOf('your '); at !== -1; at = text.indexOf('your ', Math.max(at + 5, read))) {
    answer.lastIndex = at;
    if (!answer.test(text)) continue;
    const start = beginOfSentence(text, at, read);
    const end = endOfSentence(text, at);
    read = end;
    const sentence = text.slice(start, end).trim();
    if (sentence.length > longestSentence || !isOrder(sentence) || requestWithin.test(sentence)) continue;
    if (!(isMail ??= holdsMail(text))) return null;
    if (!request.test(textBefore(text, start)) && !request.test(textBehind(text, end))) return { start, end };
  }
  return null;
}

/** What stands before an order and behind it without an empty line between, some hundred characters. */
function textBefore(text: string, end: number): string {
  const before = text.slice(Math.max(0, end - aroundOrder), end);
  return before.slice(before.lastIndexOf('\n\n') + 1);
}

function textBehind(text: string, start: number): string {
  const behind = text.slice(start, start + aroundOrder);
  const end = behind.indexOf('\n\n');
  return end === -1 ? behind : behind.slice(0, end);
}

/** Where the sentence begins that a place stands in, not before `least`. */
function beginOfSentence(text: string, place: number, least: number): number {
  const from = Math.max(least, place - longestSentence);
  let index = place;
  while (index > from && !endsSentence(text, index - 1)) index--;
  return index;
}

/** Where it ends. */
function endOfSentence(text: string, place: number): number {
  const to = Math.min(text.length, place + longestSentence);
  let index = place;
  while (index < to && !endsSentence(text, index)) index++;
  return index;
}

/** True for a line's end, and for a full stop with a space behind it: that of an address has none. */
function endsSentence(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code === 10 || code === 13) return true;
  if (code !== 46 && code !== 33 && code !== 63) return false;
  const next = text.charCodeAt(index + 1);
  return next === 32 || next === 10 || Number.isNaN(next);
}
