// A smaller set of the same in German, French, Spanish, Italian and Portuguese: requests for harm by category, and harmless ones with the
// same words. `around` stands around `$act`, in the infinitive. A request is named and never answered. Templates for grammar.js.
import { de, fr } from './languages/de-fr.js';
import { es, it, pt } from './languages/es-it-pt.js';

/** By ISO 639-1 code. */
export const languages = { de, fr, es, it, pt };
