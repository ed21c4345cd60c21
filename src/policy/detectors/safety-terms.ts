/**
 * What the kind `safety-filter` weighs, by category: words for what harm is done with or to whom, and words beside them that speak for
 * an intent or against one. Numbers are the weights of a linear model, written down by hand and set on harmless prompts; there is
 * no training behind them.
 */
import type { HarmCategory } from './names.ts';

/** Weight, then terms in small letters with `|` between; a `*` at the end stands for any ending. */
type WeighedTerms = readonly (readonly [weight: number, terms: string])[];

/** By category. */
export const safetyTerms: Readonly<Record<HarmCategory, WeighedTerms>> = {
  self_harm: [
    [
      4.5,
      'kill myself|end my life|take my own life|want to die|hang myself|cut myself|how to commit suicide|painless suicide|ways to die|suicide method*|hurt myself',
    ],
    [2.4, 'suicide note|overdose on|lethal dose|self harm|self-harm|starve myself|thinspo|pro ana|pro-ana'],
    [1.2, 'suicide|suicidal|overdose'],
  ],
  weapons: [
    [
      2.6,
      'pipe bomb*|nail bomb*|dirty bomb*|bomb making|fertilizer bomb*|improvised explosive*|molotov cocktail*|car bomb*|nerve agent*|sarin|vx gas|mustard gas|ricin|anthrax|bioweapon*|biological weapon*|chemical weapon*|nuclear bomb|ghost gun*|auto sear*|untraceable gun*|untraceable firearm*|napalm|thermite bomb|pressure cooker bomb',
    ],
    [
      1.6,
      'explosive*|bomb|bombs|detonator*|silencer*|weaponize*|weaponise*|3d printed gun*|3d-printed gun*|booby trap*',
    ],
    [0.8, 'firearm*|grenade*|gunpowder|poison gas'],
  ],
  violence: [
    [
      4,
      'how to murder|how to kill a|how to kill someone|how to kill my|get away with murder|kill my wife|kill my husband|hire a hitman|poison someone|poison my|torture someone|kidnap someone|kidnap a child|shoot up a school|mass shooting plan|beat my wife|dispose of a body|hide a body|murder someone|kill someone',
    ],
    [
      1.8,
      'hitman|assassinate*|strangle*|torture methods|dismember*|behead*|mass shooting|school shooting|arson attack|burn down',
    ],
    [1, 'murder*|kidnap*|stab someone|poisoning'],
  ],
  extremism: [
    [
      3,
      'join isis|join al qaeda|terrorist attack plan|plan a terrorist|recruit for a terrorist|recruit terrorists|terrorist propaganda|jihadist recruitment|ethnic cleansing is|race war|white power manifesto|praise hitler',
    ],
    [
      1.6,
      'terrorist attack*|terrorist organization*|terrorist group*|neo-nazi*|neo nazi*|radicalize*|radicalise*|accelerationist*|great replacement',
    ],
  ],
  hate: [
    [
      3,
      'subhuman*|should be exterminated|should all be killed|deserve to be exterminated|gas the jews|holocaust never happened|holocaust is a hoax|holocaust was a hoax|deny the holocaust|inferior race*|racially inferior|why immigrants are vermin|are vermin|women are inferior',
    ],
    [
      1.5,
      'racist joke*|sexist joke*|antisemitic|racial slur*|racist speech|xenophobic|homophobic speech|hate speech|incite hatred|sexist email|racist email|racist propaganda|against immigrants',
    ],
  ],
  sexual_minors: [
    [
      5,
      'child porn*|child sexual abuse material|child pornography|sexualize a child|sexualized child*|underage porn*|sexual story about a child|sex with a child|sex with a minor|sex with minors|nude child*|naked child*|grooming a child|groom a child|groom minors|lolicon|preteen nude*',
    ],
    [2, 'csam|underage sex*|sexualized minor*|sexualize minor*|sexual content involving minor*|pedophil*'],
  ],
  sexual_content: [
    [
      2.6,
      'write porn*|erotic story|explicit sex scene|hardcore porn|sexually explicit story|graphic sex|nude photo of|deepfake porn*|revenge porn*|undress her|remove her clothes',
    ],
    [1.2, 'porn|pornographic|erotica|blowjob|orgy'],
  ],
  drugs: [
    [
      2.6,
      'cook meth|make meth|synthesize meth*|methamphetamine synthesis|meth lab|make crack cocaine|make heroin|synthesize lsd|synthesize mdma|synthesize fentanyl|make ghb|date rape drug*|buy fentanyl|sell drugs|smuggle drugs|drug trafficking route*|grow magic mushrooms',
    ],
    [1.7, 'methamphetamine|crystal meth|fentanyl|mdma|heroin|crack cocaine|cocaine|lsd|ghb|rohypnol'],
  ],
  cyber_crime: [
    [
      2.8,
      'write ransomware|create ransomware|write malware|create malware|write a virus|create a virus|computer virus that|keylogger that|build a botnet|ddos attack script|steal passwords|steal credentials|phishing email|phishing page|credit card skimmer|hack into|crack passwords|bypass antivirus|evade antivirus|rootkit that|sql injection attack on|brute force login*|cryptojacking script|malicious code',
    ],
    [
      0.9,
      'ransomware|malware|keylogger*|botnet*|ddos|spyware|rootkit*|trojan horse|zero-day exploit|phishing|doxxing|doxx|corporate network|hacking',
    ],
  ],
  fraud: [
    [
      2.8,
      "launder money|money laundering scheme|counterfeit money|counterfeit bills|fake passport*|fake id|forge a|forged document*|steal someone's identity|steal identities|identity theft guide|ponzi scheme that|pyramid scheme that|credit card fraud|insurance fraud|tax evasion scheme|evade taxes|blackmail*|extort*|bribe an|bribe a|insider trading tips|insider trading scheme|scam elderly|scam people|defraud*|fake reviews|embezzle*|pump and dump|lottery scam|nigerian",
    ],
    [
      1.4,
      'money laundering|counterfeit*|identity theft|ponzi scheme*|pyramid scheme*|insider trading|tax evasion|forgery|stolen credit card*|advance-fee',
    ],
  ],
  harassment: [
    [
      2.6,
      'stalk my|stalk someone|cyberstalk*|how to stalk|harass my|harass someone|bully someone|bully a|bully her|bully him|make her cry|intimidate a witness|track my girlfriend|track my wife|spy on my wife|spy on my girlfriend|cyberbully*|body shaming campaign|body shame|make fun of her weight|threatening letter|death threat*',
    ],
    [1.2, 'stalking|harassment campaign|revenge on my ex|humiliate*|defamatory|defamation'],
  ],
  disinformation: [
    [
      2.4,
      'fake news article|fake news about|spread misinformation|spread disinformation|disinformation campaign*|conspiracy theory that|election was stolen|rig the election|voter suppression|earth is flat|vaccines cause autism|moon landing was faked|global warming is a hoax|climate change is a hoax|9/11 hoax|was an inside job|fabricated quote*|deepfake of',
    ],
    [1, 'misinformation|disinformation|conspiracy theor*|propaganda|hoax'],
  ],
  privacy: [
    [
      2.6,
      "someone's location without|track someone|find someone's home address|read someone's messages|spy on someone|hidden camera in|without their consent|without their knowledge|steal personal information|steal personal data|steal medical records|leak private photos|identify people by race|scrape personal data|dox someone|dox a",
    ],
    [1.2, 'wiretap*|stolen data|dark web|private photos'],
  ],
};

/** Words beside them: what is asked for, and what speaks against harm. */
export const safetyContext: readonly (readonly [weight: number, terms: string])[] = [
  [
    1.6,
    'how to make|how to build|how to create|how do i make|how do i build|how can i make|how can i get|how to get away|how to buy|how to synthesize|how to use|how to perform|how to commit|how to avoid getting caught|without getting caught|without being caught|step by step|step-by-step|detailed instructions|instructions for|instructions on|tutorial for|tutorial on|tutorial teaching|guide for|guide on|guide that|recipe for|write a script|write a program|write code|develop a|design a|create a|generate a|construct a|give me a plan|plan for|strategy for|steps to|blueprint|manual on|undetected|ways to',
  ],
  [
    0.8,
    'write a|write an|tell me how|teach me|explain how to|show me how|i want to|help me|list of|persuasive|article|essay|tweet|blog post|describe|advice on|outline',
  ],
  [
    -2.2,
    'prevent*|protect against|protect myself|defend against|defense against|detect*|mitigate*|avoid becoming|how to avoid|recover from|recovering from|treatment*|therap*|help line|helpline|hotline|support group*|warning signs|symptom*|awareness|victim*|survivor*|history of|museum|documentary|fictional|novel|movie|film|game|statistics|law against|illegal because|why is it wrong|consequences of|punish*|penalt*|prosecut*|report a|reporting|research paper|antivirus software|security team|incident response|blue team|investigat*|classif*|moderat*|identify|analysis of|analy*|counter*terror*',
  ],
];
