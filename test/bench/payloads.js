// Request bodies and texts of the bench: ordinary English without personal data, so that policies read all and find nothing.

const sentence =
  'The harbour town keeps its lighthouse painted white, and each spring the council asks for volunteers who climb the ' +
  'stairs with brushes and buckets while the ferries pass below and the gulls complain about the noise. ';

/** Plain prose of about so many characters. */
export function words(length) {
  return sentence
    .repeat(Math.ceil(length / sentence.length))
    .slice(0, length)
    .trim();
}

/** Letters that the load generator replaces in each request by others, so that no two prompts are the same. */
export const changing = 'qqqqqqqq';

function bodyOf(messages, isStream) {
  return JSON.stringify({
    model: 'bench',
    messages: [{ role: 'system', content: 'You are a helpful assistant who answers in short sentences.' }, ...messages],
    temperature: 0.7,
    ...(isStream ? { stream: true } : {}),
  });
}

/** A chat completion request whose prompt has so many characters, all of them new. */
export function requestBody(characters, isStream) {
  return bodyOf(
    [{ role: 'user', content: words(characters - changing.length - 1).replace('The', `The ${changing}`) }],
    isStream,
  );
}

/** A request of so many messages of 1 KB, of which all but the last were sent before. */
export function conversationBody(messages) {
  const former = Array.from({ length: messages - 1 }, (_, index) => ({
    role: index % 2 === 0 ? 'user' : 'assistant',
    content: `${words(1000)} ${'abcdefghijklmnopqrstuvwxyz'[index % 26]}.`,
  }));
  return bodyOf([...former, { role: 'user', content: words(1000).replace('The', `The ${changing}`) }], false);
}
