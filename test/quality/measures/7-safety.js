// Requests for harm: the kind `safety-filter` with all categories. Labelled jailbreaks ask for harm in many words; its model was trained on
// some of these very texts, and what it does on others is what its training measured, told under "held out".
import { safetyWeights } from '../../../dist/policy/detectors/safety-weights.js';
import { familyOf, groupBy } from '../corpora.js';
import { less, more, share } from '../figures.js';
import { flags } from '../policies.js';

/** Recall by family and false alarms by source. */
export default {
  title: 'Requests for harm',
  needs: ['injection', 'benign'],
  measure(corpora) {
    const isFlagged = flags('safety-filter', { severity: 'low' });
    const isFlaggedByDefault = flags('safety-filter');
    const isFlaggedStrictly = flags('safety-filter', { severity: 'low', mode: 'strict' });
    const rows = corpora.get('injection');
    const jailbreaks = rows.filter(({ source }) => source.startsWith('jbb/'));
    const harmless = rows.filter(({ label }) => label === 'benign');
    const benign = corpora.get('benign');
    const others = [...(corpora.get('pii') ?? []), ...(corpora.get('phi') ?? [])];
    const { falseAlarms, goals, goalsUnseen, jailbreaks: held, jailbreaksUnseen, templates } = safetyWeights.measured;
    const { harmless: plain, harmlessNear, harmlessForeign, foreign, ...categories } = templates;
    return [
      more('held out by goals: bare goals', goals.both),
      more('held out by goals: jailbreaks', held.both),
      more('held out by goals: jailbreaks, the model alone', held.model),
      more('no goal trained on: bare goals', goalsUnseen.both),
      more('no goal trained on: jailbreaks', jailbreaksUnseen.both),
      less('held out by groups: false alarms on ordinary prompts', falseAlarms.standard),
      less('held out by groups: false alarms on ordinary prompts, the model alone', falseAlarms.model),
      less('held out by groups: false alarms on ordinary prompts, lenient', falseAlarms.lenient),
      less('held out by groups: false alarms on ordinary prompts, strict', falseAlarms.strict),
      less('held out by groups: false alarms on NotInject', falseAlarms.notInject),
      less('held out by groups: false alarms on other harmless texts', falseAlarms.others),
      ...Object.entries(categories).flatMap(([name, { both, lists }]) => [
        more(`held out by templates: own requests, ${name}`, both),
        more(`held out by templates: own requests, ${name}, the lists alone`, lists),
      ]),
      more('held out by templates: own requests in other languages', foreign.both),
      less('held out by templates: own harmless sentences', plain.both),
      less('held out by templates: own harmless sentences about harm', harmlessNear.both),
      less('held out by templates: own harmless sentences in other languages', harmlessForeign.both),
      more('held out by templates: category told rightly', safetyWeights.measured.category),
      ...groupBy(jailbreaks, familyOf).map(([name, own]) =>
        more(
          `recall of ${name} (${own.length})`,
          share(own, ({ text }) => isFlagged(text)),
        ),
      ),
      less(
        'false alarms on ordinary prompts, by default',
        share(benign, ({ text }) => isFlaggedByDefault(text)),
      ),
      less(
        'false alarms on ordinary prompts',
        share(benign, ({ text }) => isFlagged(text)),
      ),
      less(
        'false alarms on ordinary prompts, strict',
        share(benign, ({ text }) => isFlaggedStrictly(text)),
      ),
      ...groupBy([...benign, ...harmless, ...others], familyOf).map(([name, own]) =>
        less(
          `false alarms of ${name} (${own.length})`,
          share(own, ({ text }) => isFlagged(text)),
        ),
      ),
    ];
  },
};
