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

/** A chat completion request whose prompt has so many characters. */
export function requestBody(characters, isStream) {
  return JSON.stringify({
    model: 'bench',
    messages: [
      { role: 'system', content: 'You are a helpful assistant who answers in short sentences.' },
      { role: 'user', content: words(characters) },
    ],
    temperature: 0.7,
    ...(isStream ? { stream: true } : {}),
  });
}
