/**
 * Signs of prompt injection that are shapes and not phrases: tokens that fake a turn or the end of the prompt, images
 * that carry data away, and tails of punctuation that no person writes.
 */
import type { ShapeRule } from './injection-rule.ts';

/** Tokens of chat templates, and headings that pass for a new turn; off with `boundaries.reject_fake_boundaries: false`. */
export const boundaryRules: readonly ShapeRule[] = [
  // Chat templates of OpenAI, Llama, Mistral, Gemma: these never stand in what a person types to a model.
  {
    type: 'fake_delimiter',
    weight: 0.8,
    near: [
      '<|im_',
      '<|sys',
      '<|use',
      '<|ass',
      '<|end',
      '<|sta',
      '<|eot',
      '<|beg',
      '[inst]',
      '[/inst]',
      '<<sys>>',
      '<start_of_turn>',
      '<end_of_turn>',
    ],
    pattern:
      /<\|(?:im_start|im_end|im_sep|system|user|assistant|endoftext|endofprompt|start_header_id|end_header_id|eot_id|begin_of_text)\|>|\[\/?inst\]|<<\/?sys>>|<(?:start|end)_of_turn>/g,
  },
  {
    type: 'fake_delimiter',
    weight: 0.6,
    near: ['system'],
    besides: [['##', '<system', '</system', '[system', '[/system']],
    pattern:
      /(?:^|\n)[ \t]{0,8}(?:#{2,4}[ \t]{0,3}system(?:[ \t](?:prompt|message|instructions?))?[ \t]{0,3}:|<\/?system(?:[_-](?:prompt|message))?>|\[\/?system\]|\[system[ _](?:prompt|message)\])/g,
  },
  // A turn of the system's own in the middle of a text, and a system that switches modes.
  { type: 'fake_delimiter', weight: 0.4, near: ['system:'], pattern: /\n[ \t]{0,8}["'*]{0,3}system:["'*]{0,3}[ \t]/g },
];

/** Lines that pass for the end of the prompt, or for new instructions; off with `boundaries.enforce_delimiters: false`. */
export const delimiterRules: readonly ShapeRule[] = [
  {
    type: 'fake_delimiter',
    weight: 0.6,
    near: ['end', 'begin'],
    pattern:
      /[=#\-*_]{4,40}[ \t]{0,3}(?:end\b|(?:end|begin|start) (?:of )?(?:the )?(?:new |system |user )?(?:prompt|instructions?|context|documents?|input|message|conversation))/g,
  },
  {
    type: 'fake_delimiter',
    weight: 0.6,
    near: ['instruction'],
    pattern: /(?:\\n|\n)[ \t]{0,8}(?:new )?instructions?[ \t]{0,3}:[ \t]/g,
  },
];

/** Shapes of every other technique. */
export const shapeRules: readonly ShapeRule[] = [
  // Rehberger (2023): an image whose address carries what was read.
  {
    type: 'exfiltration',
    weight: 0.75,
    near: ['](http'],
    pattern: /!\[[^\]\n]{0,80}\]\(https?:\/\/[^\s)]{1,200}[?&][^\s)=]{1,40}=[^\s)]{0,80}(?:\{|%7b|\[|<|\$)/g,
  },
  {
    type: 'exfiltration',
    weight: 0.6,
    near: ['curl ', 'wget ', 'fetch('],
    besides: [['http'], ['/etc/passwd', '.ssh/', '.env', '$(cat', 'api_key', 'apikey', 'secret']],
    pattern:
      /(?:curl|wget|fetch\()[^\n]{0,120}https?:\/\/[^\n]{0,120}(?:\/etc\/passwd|\.ssh\/|\.env\b|\$\(cat|api_?key|secret)/g,
  },
  // The two answers that jailbroken models are told to give.
  {
    type: 'jailbreak_persona',
    weight: 0.8,
    near: ['jailbreak]', 'classic]', '🔓', 'dan:', 'gpt:]', '[dan', 'dan]'],
    pattern: /\[(?:🔓|🔒)?(?:jailbreak|classic|dan|gpt)[:\]]|\(?🔓[a-z ]{0,20}(?:output|mode|unlocked)/g,
  },
  // A mode or a turn of the system's own, in brackets.
  {
    type: 'fake_delimiter',
    weight: 0.6,
    near: ['system mode', 'system override', 'admin mode', 'system message', 'debugging mode', 'user left'],
    pattern:
      /[<[({*](?:system (?:mode|override|message)|admin mode|debugging mode|user left the chat)[^\n>\])}]{0,60}[>\])}*]/g,
  },
  {
    type: 'fake_delimiter',
    weight: 0.6,
    near: ['system override', 'admin override', 'security override', 'policy override'],
    pattern: /\b(?:system|admin|security|policy) override[ \t]{0,3}[:-]/g,
  },
  // Whoever reads a comment or a line of a document as a model is told what to do.
  {
    type: 'indirect_injection',
    weight: 0.6,
    near: ['ai:', 'llm:', 'llms:', 'model:', 'models:', 'assistant:', 'agent:', 'reviewer:', 'reviewers:'],
    pattern:
      /(?:\n|#|\/\/|\*|<!--|\[|\()[ \t]{0,8}(?:to |for |note to )?(?:all |any |the )?(?:ai|llms?|language models?)(?: (?:assistant|agent|model|reviewer)s?)?:[ \t]{0,3}(?:please |you must |you should )?(?:ignore|disregard|forget|do not|don't|always|never|approve|skip|reply|respond|say|send|forward|give|only)\b/g,
  },
  // Strings joined by the model: payload splitting in code (Kang et al., 2023).
  {
    type: 'payload_splitting',
    weight: 0.6,
    near: ['a is "', 'a = "', "a = '", 'a="', 'part 1: "', 'let a ='],
    pattern:
      /\b(?:a (?:is|=) ["'][^"'\n]{1,120}["'][^\n]{0,20}\bb (?:is|=) ["']|part 1: "[^"\n]{1,120}"[^\n]{0,20}part 2: ")/g,
  },
];

/** Signs that hardly meet in prose: brackets and quotes torn open after a word, a word shut by a bracket never opened. */
const oddJoint =
  /[[({\\<|`"'$]{2}[^\s]|[a-z][({[]{1,2}[^a-z\s\d)]|\]\.\[|[?!:;,)][\])}"]{2}|[a-z]["\]})]+[[({\\]|\\[a-z]{4,}|<!--|[a-z][\])}]["'`]|::[a-z]|__+[.,]?[a-z]?|[a-z]{3}[.:;?!]{2,}[a-z"'\])]|[({[\]})][=:;,.][a-z({[]|[a-z]["`]\\?,?[a-z]|[^\sA-Z][a-z]{3,}[A-Z][a-z]{3,}|[=%*^]{2,}[^\s=*]|\}\}|\]\{|[a-z]\}|\s[^\sa-zA-Z0-9&<>=–—-]{2,}\s|[a-z]\^\{/g;

/** What each odd joint has: brackets, quotes and the like, a capital within a word, or two marks in a row. Most prose has none of it. */
const mayBeOdd = /[[\](){}\\<|`"_=%*^]|[a-z][A-Z]|[^\sa-zA-Z0-9&>–—-]{2}/;

/** Characters at the end of a text that are looked at, and the odd joints there from which they are a tail. */
const tailLength = 140;
const fewestJoints = 2;

/**
 * Where a tail of machine-made gibberish begins, as GCG appends it to a request (Zou et al., 2023); -1 where there is
 * none. Looks at the text as written. Only a single line of prose that ends so counts: code has such signs from its
 * beginning, and line ends.
 */
export function gibberishTail(text: string): number {
  if (text.length < 50 || text.length > 600) return -1;
  const trimmed = text.trimEnd();
  if (trimmed.includes('\n') || !/^[A-Z][a-z]+ [a-zA-Z0-9 ,'’-]{24}/.test(trimmed)) return -1;
  const from = Math.max(30, trimmed.length - tailLength);
  const tail = trimmed.slice(from);
  if (!mayBeOdd.test(tail)) return -1;
  const joints = tail.match(oddJoint);
  return joints !== null && joints.length >= fewestJoints ? from : -1;
}
