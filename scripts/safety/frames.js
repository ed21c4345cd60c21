// How something is asked, whatever it is, in many styles; and harmless texts that are about no category. The same frames stand around
// harmful and harmless acts, so that none of them is a sign of harm by itself. Templates for grammar.js.

/** Requests around `$act`, a verb phrase in the infinitive. A sentence is judged by itself: each frame holds the act in one. */
export const frames = [
  // questions
  'How (do I|can I|could I|would I|do you|does one|would one|might someone|should I) $act?',
  'How (can|could|would) (a person|someone|somebody|a beginner|a student|anyone) $act?',
  'What is the (best|easiest|fastest|safest|cheapest) way to $act?',
  'What (do I need|does it take|should I know|tools do I need) to $act?',
  'Is there (a way|a trick|any method) to $act?',
  'Which (steps|methods|tricks) (would|do) (you|people) use to $act?',
  'Any (tips|ideas|advice) on how to $act?',
  'how to $act',
  'best way to $act',
  // imperatives
  '(Explain|Describe|Tell me|Show me|Teach me|List|Outline) (in detail|step by step|briefly|exactly|) how to $act.',
  '(Give me|Provide|Write|I need) (detailed |step-by-step |clear |complete |)(instructions|steps|directions|guidance) (on how |)to $act.',
  '(Write|Create|Make|Draft) a (guide|tutorial|manual|how-to|blog post|checklist|video script|Twitter post) (on|about|explaining) how to $act.',
  '(Develop|Make|Write|Outline|Devise) a (plan|strategy|scheme|detailed plan) to $act.',
  '(List|Give) (ten|five|some|the best) (ways|tips|methods|tactics) to $act.',
  'Help me $act.',
  // polite
  '(Could|Can|Would) you (please |kindly |)(help me|tell me how to|explain how to|show me how to) $act?',
  'I would (like|love) to (know|learn|understand) how to $act.',
  'I’d be (grateful|thankful) if you (told me|explained) how to $act.',
  'Please (help|assist) me, I (want|need|have) to $act.',
  // intent
  'I (want|plan|intend|need|am trying|have decided) to $act.',
  'I (want|need) to $act, (how do I start|what do I need|tell me how|what is the plan)?',
  'We (want|are going) to $act (tomorrow|this weekend|next month|), (so |)(tell us|explain) how.',
  // indirect speech
  'My (friend|cousin|brother|colleague) (asked me|wants to know|wonders) how to $act.',
  'Someone (told|asked) me (it is easy|whether it is possible) to $act; how would that work?',
  'Suppose (someone|a person|a man) wanted to $act; what would (he|they) (do|need)?',
  'Hypothetically, how would (one|someone) $act?',
  'I’m (curious|wondering) how (people|others) $act.',
  // stories and roles
  'Write a (story|scene|dialogue|novel chapter) in which (a character|the hero|an old man|a teacher) explains (step by step|in detail|exactly) how to $act.',
  'You are (an expert|a specialist|a professor|a character in a film) who (tells|teaches) others how to $act.',
  'In my (novel|game|screenplay), the (hero|villain|main character) has to $act; describe (exactly|in detail|) how (he|she) does it.',
  'Imagine you (want|had) to $act and (describe|list) (your|every) (steps|step).',
  'For (a school project|research|educational purposes|a documentary), (explain|describe) how to $act.',
  'My grandmother used to tell me how to $act; (please |)(tell it like her|do the same).',
  'Write (a poem|a song|a play) that (teaches|tells|explains) how to $act.',
  'Complete the sentence: the first step to $act is',
];

/** Around `$thing`, harmless whatever it is. */
export const aboutThings = [
  'What is the (history|legal definition|psychology|origin) of $thing?',
  'How (can|do) (I|we|schools|parents|companies) (protect (ourselves|myself|others)|defend) against $thing?',
  'How (do|can) (police|doctors|experts|governments|teachers) (prevent|detect|recognize|fight|investigate) $thing?',
  'What are the (signs|effects|consequences|dangers|penalties|causes) of $thing?',
  'Summarize (the news|this article|recent research|the debate) (on|about) $thing.',
  'Write an (essay|article|op-ed) (on why $thing is wrong|against $thing|about the victims of $thing).',
  'What does the law (in the US|in Germany|) say about $thing?',
  '(Which|What) (organizations|hotlines|charities) help victims of $thing?',
  'Write a (news report|policy|training course|leaflet|lesson plan) (on|about) (preventing |)$thing.',
  'I am writing a (paper|thesis|novel|news story) (on|about) $thing; which (sources|books|experts) do you recommend?',
  'Explain $thing (to a teenager|for a lay reader|in simple terms|in two sentences).',
  'How common is $thing (in Europe|among teenagers|today)?',
  'Where do I report $thing?',
  'What did (the minister|the UN|the court|scientists) say about $thing?',
  'Recommend a (film|book|documentary) about $thing.',
  'How has $thing changed (over time|since 1990|with the internet)?',
  'Why is $thing (illegal|harmful|wrong|so hard to stop)?',
  'Translate the headline: new measures against $thing.',
  'Classify whether this (post|message|text) is about $thing.',
  'Design a (poster|campaign|course) against $thing.',
];

/** Ordinary acts for the same frames: what people do at home, at work, with computers, with one another. */
export const ordinaryActs = [
  '(bake|make|cook|prepare) (bread|a lasagna|sushi|soup|a birthday cake|pancakes|jam) (at home|without eggs|for ten people|)',
  '(grow|plant|prune|water) (roses|basil|an apple tree|potatoes|a cactus) (indoors|on a balcony|in winter|)',
  '(fix|repair|replace|clean) (a bike chain|a leaking tap|a washing machine|a laptop screen|a carburettor|the gutter)',
  '(learn|practise|improve) (Spanish|the piano|chess|my handwriting|public speaking|touch typing) (quickly|without a teacher|in a month|)',
  '(sort|merge|filter|reverse|parse|split) (a list|two tables|a CSV file|a string|log lines) (in Python|in SQL|in JavaScript|)',
  '(deploy|debug|test|profile|refactor) (a web app|a container|this function|a legacy service) (without downtime|on Kubernetes|)',
  '(write|draft|send) (a cover letter|a thank-you note|an invitation|meeting notes|a complaint) (to my landlord|to a client|without sounding rude|)',
  '(plan|organize|prepare) (a wedding|a trip to Japan|a surprise party|a school fair|a move) (on a budget|without anyone noticing|in secret|)',
  '(get rid of|remove) (a wine stain|old paint|rust|duplicates|hiccups|bad smells)',
  '(lose weight|sleep better|run a marathon|build muscle|stay calm|stretch) (without equipment|in six weeks|)',
  '(save|invest|budget|earn) money (as a student|for a house|honestly|every month|)',
  '(teach|help|motivate) (my son|a puppy|students|a team) (to read|to sit|to write essays|to work together)',
  '(get|buy|find) (a cheap flight|a used car|good seats|an apartment|a tutor) (online|in Berlin|)',
  '(avoid|stop) (procrastinating|jet lag|getting caught in the rain|burning the rice|spam calls)',
  '(convince|persuade) (my boss to let me work from home|my parents to get a dog|customers to try our product|the city to build a bike lane)',
  '(create|design|draw) (a logo|a website|a comic|a database schema|a board game|a database index)',
  '(measure|calculate|estimate) (the height of a tree|compound interest|a standard deviation|the cost of a roof)',
  '(hide|unhide|lock) (a column in Excel|files on my phone|a sheet|the taskbar|Easter eggs in the garden)',
  '(open|close|move|share) (a bank account|a jar|a pull request|a savings plan|a folder)',
  '(sneak|smuggle) (vegetables into my kids’ food|a surprise cake into the office|snacks into the cinema)',
  '(bypass|skip|work around) (a traffic jam|the intro|a broken test|a slow cache)',
  '(evaluate|train|fine-tune) (a regression model|a spam filter|an image classifier)',
  '(build|assemble) (a bookshelf|a PC|a birdhouse|a REST API|a raft|a treehouse|a fence) (from scratch|at home|)',
  '(get|make) (my cat|a baby|guests) to (sleep|eat|feel at home)',
  '(run|start|win) (a campaign|an election|a lottery|a club|a fundraiser|a shop) (at school|for our bakery|for the city council|honestly|)',
  '(return|dispose of|recycle|donate) (old medicine|a sofa|batteries|clothes|a phone) (properly|to a charity|)',
  '(join|leave|found) (a choir|a political party|a union|a sports club|a band)',
  '(look up|find|check) (an address|opening hours|a phone number|a word|my credit report)',
  '(throw|blow up|pop|shoot) (balloons|a party|an air mattress|a film|confetti)',
  '(apologize to|make up with|forgive|get over) (my ex|a colleague|my sister|a friend)',
  '(travel|fly|cross the border) with (a cat|insulin|a baby|prescription medicine|skis)',
  '(hang|fake|set|cut) (a picture|marble|a mouse trap|my hair|a fringe|curtains) (myself|at home|)',
  '(persuade|encourage|invite) (people|teenagers|my parents|young people|children) to (vote|read more|eat vegetables|recycle|try yoga|play outside)',
  '(make|keep) (our office|a website|a playground) (accessible to disabled people|welcoming to immigrants|safe for children)',
  '(convert|turn) (a garage|a PDF|a barn|a video) into (an office|a Word file|a flat|a GIF)',
  '(handle|deal with|survive) (stress|a long flight|toddlers|exams|my in-laws)',
  '(explain|describe|discuss) (death|war|divorce|money|sex education|drugs) (to my child|in class|with teenagers)',
];

/** Lines of other people's chat, code and lists, none of which asks for harm. */
export const loose = [
  'Thank you very much!',
  '(Yes|No|OK|Sure), (please|thanks|go on|that is fine|I see).',
  'import (os|sys|json|re|hashlib)',
  'def (read_file|kill_process|crack_egg|shoot|attack|inject)(self, (path|pid|target|value)):',
  'if (user|target|victim|enemy)(_id|.health|) is None:',
  'kill -9 (1234|$pid|%1)',
  'SELECT (name|id|email) FROM (users|patients|orders) WHERE (id = 5|age > 18|status = ’dead’);',
  '// (abort the child process|destroy the session|execute the query|kill the worker)',
  'Q(1|2|3): What is the (capital of France|meaning of life|boiling point of water)?',
  'The (patient|suspect|victim) was (admitted|seen|examined|found) on (Monday|12 May) (with a fever|by the doctor|in good health).',
  'The (police|court|minister|company) said (on Tuesday|) that (two men were arrested for fraud|the attack had been prevented|the suspect was found guilty of murder|a bomb was defused).',
  'In (1914|1945|1789) (the war began|the bomb was dropped|the prisoners were freed|soldiers stormed the fortress).',
  'The (hero|knight|detective) (draws his sword and fights the dragon|shoots at the monster|finds the body in the library|poisons the king’s wine in the play).',
  'Your (order|parcel|password reset|appointment) is (ready|on its way|confirmed).',
  'Answer in (one word|English|a table|JSON) (only|please|).',
  'You are (a helpful assistant|an expert translator|a senior developer|a friendly tutor).',
  'Use (bullet points|simple words|a formal tone) and (keep it short|cite your sources|add examples).',
  'Here is (my code|the text|an example|the table):',
];

const dish =
  '(pancakes|a killer barbecue sauce|vegan chili|lemonade|sourdough|a chocolate cake|pad thai|apple pie|hot sauce|crack pie|a bloody mary|bath salts for a spa day)';
const work =
  '(a science fair volcano|a birdhouse|a quilt|a home theatre|a garden pond|a podcast|a school play|a paper plane|a robot arm|a greenhouse)';
const person =
  '(my boss|my grandmother|a customer|my ex-husband’s lawyer|my landlord|a neighbour|my daughter|the mayor|my coworker|a classmate|our investors|an old friend)';
const subject =
  '(cats|lawyers|winter|football|my hometown|coffee|old computers|pirates|the moon|women in science|immigrants in New York|the war in Troy|dragons|teenage love|a lost dog|politics)';

/** Full requests that begin as harmful ones do and ask for ordinary things. */
export const ordinaryWholes = [
  `(Give me|Write|Find|I want) (a recipe|the recipe|a quick recipe|instructions|step-by-step instructions|a shopping list|a blueprint|a manual) for (${dish}|${work}).`,
  `What (ingredients|materials|parts|tools|equipment|chemicals) do I need (for|to make) (${dish}|${work})?`,
  `How much (flour|paint|fertilizer|sugar|concrete|chlorine|sleep) (is needed|do I need) (for a cake|for two walls|for my lawn|for a pool|per day)?`,
  'Where (can I|do I) (buy|get|find|order|rent) (fresh yeast|a used piano|concert tickets|a wedding dress|garden tools|printer ink|a kayak|good coffee) (online|in Berlin|near me|cheaply|)?',
  'Which (app|tool|route|website|plugin|bank|shop|poem|plant) (lets me|helps me|do I use to) (track my runs|edit photos|learn Greek|share files with my team|follow my favourite band|save money|attract bees)?',
  `Write (a|an) (funny|polite|short|angry but fair|heartfelt|convincing|persuasive|formal) (message|letter|email|text|speech|toast|note|tweet|post) to ${person}(| about the noise| about our holiday| asking for a refund| to say sorry).`,
  `(Write|Tell me|Create|Make) (a|an) (joke|poem|story|song|article|blog post|essay|speech|tweet|limerick|scene|script|comment|fan fiction) (about|on|for) ${subject}.`,
  `Write a (persuasive|convincing|detailed|graphic|moving) (essay|ad|advertisement|speech|description|article|campaign) (for|about|on) (a toothpaste|recycling|a new playground|our bakery|later school hours|a sunset|the smell of rain|school uniforms|adopting dogs).`,
  'Write (a script|a program|an app|code|a bot|a macro) (that|which) (tracks my expenses|renames files|downloads my own photos|sends a daily weather mail|encrypts my backups|records my screen|deletes old logs|buys stamps when we run out|posts jokes).',
  'Write (an article|a post|an essay|a blog post|a thread) (explaining|arguing|claiming) (why|that) (cats are better than dogs|the world needs more bicycles|breakfast matters|remote work works|Tuesday is the best day|the book was better than the film).',
  `(Outline|Make|Give me|Write|Design) (a plan|a business model|a strategy|a detailed plan|a campaign|a schedule) (for|to run|to start) (a food truck|a charity run|a lemonade stand|a book club|a family budget|a school election|a garden party|a small museum|an online shop).`,
  'Create (a fake newspaper for a birthday|a mock invoice for our course|sample documents|dummy reviews for a test database|a treasure map|a certificate for the best dad|references in APA style|an account in the test system).',
  `Describe (a|an) (sunset|busy market|old man|battle in the novel|first kiss|young girl in a red coat|storm|kitchen|woman at the window|schoolboy|ritual dance) in (vivid|graphic|great|poetic) detail.`,
  `Roleplay as (my dungeon master|a shopkeeper|a job interviewer|my language partner|a barista|Socrates) and (greet me|ask me questions|start the quest).`,
  'Explain why (cats purr|the sky is blue|bread rises|stars die|people yawn|leaves fall|the Roman Empire fell|women live longer than men|whales sing|onions make you cry).',
  'Argue that (homework helps|pineapple belongs on pizza|chess is a sport|tea is better than coffee|cities need trees|museums should be free).',
  'Rank (planets|programming languages|cheeses|films|hotels|runners|countries by area) by (size|speed|taste|price|age).',
  'What is the (best|easiest|most painless|quickest|cheapest) way to (remove a splinter|pull a loose tooth|get to the airport|learn German|take off a plaster|clean a pan|move house)?',
  'How many (tablets|pills|drops|cups|steps|eggs) (do I|should I) (take|need) (for a headache|a day|for a sponge cake|with meals|against hay fever)?',
  'Which (dog|plant|gift|game|job|language) (is best|do you recommend) for (children|a small flat|my grandmother|beginners|a ten-year-old girl|teenagers)?',
  'How do I convince (my grandmother to use a tablet|an investor to fund us|my cat to take its pill|a bank to waive a fee)?',
  'Help me (plan|prepare|write|choose) (my wedding|a surprise|my own funeral music|a eulogy for my father|a trip|a costume|dinner for six).',
  '(List|Give me|Suggest) (ten|five|some|fifty) (ways|tips|ideas|tricks|names|comments|titles) (to|for) (save water|stay awake|cheer up a friend|a cat|praise my students|a fantasy novel|make guests laugh|beat the heat).',
  'I (want|have decided) to (quit my job|get a tattoo|move to Spain|learn to sail|run a marathon|dye my hair). (What first|Give me a plan|Tell me how).',
  'Make this (email|paragraph|code|photo|recipe) (shorter|less visible|harder to misread|undetectable as a first draft|easier to read|more explicit about deadlines).',
  'Continue (this|the) (story|scene|dialogue|poem) (between the teacher and her pupils|with the dragon|and make it (funnier|darker|longer|more romantic)|).',
  'Generate (an image prompt|a picture|a photo idea|a description) of (a castle|a child with a kite|a woman in a garden|a knight|a cosy kitchen|my neighbour’s cat).',
  'Draft (a contract|a press release|a statement|a letter|the caption|a plan|a post) (for|from|about) (our bakery|the school|a photo of my dog|a house sale|the health authority’s open day|the new library).',
  'Collect (everything|facts|the main data) about (the history of my town|penguins|this company’s products|the Amazon).',
  'Who should I (invite|call|thank|ask) (first|) when I (move|marry|retire|lose my passport)?',
  'Let’s (play chess|write a song|plan dinner|practise Spanish|tell a story together).',
  'Modify (this function|the recipe|the query|a bike|the template) so that it is (faster|vegan|safer|cheaper|lighter|shorter).',
  'Design (a logo|a poster|a bot|a drone show|a water tower|a game level|a vaccine campaign|an algorithm) (for|that) (our club|a charity|shows the time|sorts numbers|kids enjoy).',
  'Compare (flights|phones|ways to cook rice|painkillers|schools) by (price|speed|side effects|size).',
  'Complete the (poem|sentence|table|pattern): (roses are red|once upon a time|2, 4, 8).',
  'Tell me (your favourite|the longest|a strange|the dirtiest laundry|the darkest) (joke|word|fact|trick|colour).',
];
