// Prompt injection and jailbreaks: the kind `prompt-injection` as it is without settings, on texts of a user. Its model was trained on
// some of these very texts; what it does on others is what its training measured, told under "held out".
import { injectionWeights } from '../../../dist/policy/detectors/injection-weights.js';
import { familyOf, groupBy } from '../corpora.js';
import { less, mean, more, share } from '../figures.js';
import { flags } from '../policies.js';
import { rewrites } from '../rewrites.js';

/** Recall by family and false alarms by source. */
export default {
  title: 'Prompt injection and jailbreaks',
  needs: ['injection', 'benign'],
  measure(corpora) {
    const isFlagged = flags('prompt-injection');
    const caught = ({ text }) => isFlagged(text);
    const attacks = corpora.get('injection').filter(({ label }) => label !== 'benign');
    const families = groupBy(attacks, familyOf);
    const harmless = corpora.get('injection').filter(({ label }) => label === 'benign');
    const loaded = harmless.filter(({ source }) => source.startsWith('notinject'));
    const others = harmless.filter(({ source }) => !source.startsWith('notinject'));
    const benign = corpora.get('benign');
    const found = attacks.filter(caught);
    const kept = Object.entries(rewrites).map(([name, write]) => ({
      name,
      value: share(found, ({ text }) => isFlagged(write(text))),
    }));
    const held = injectionWeights.measured;
    return [
      more('held out by groups: recall, micro', held.micro),
      more('held out by groups: recall, macro over families', held.macro),
      less('held out by groups: false alarms on ordinary prompts', held.falseAlarms),
      less('held out by groups: false alarms on NotInject', held.notInject),
      less('held out by groups: false alarms on clean mail and on deepset', held.otherHarmless),
      more('held out by families: recall, macro', held.unseenFamilies),
      more('held out by families: recall of the model alone, macro', held.unseenFamiliesModel),
      more('held out by templates: own attacks in other languages', held.unseenTemplates.foreignAttack),
      less('held out by templates: own harmless texts in other languages', held.unseenTemplates.foreignHarmless),
      more('held out by templates: own attacks in English', held.unseenTemplates.attack),
      less('held out by templates: own harmless texts in English', held.unseenTemplates.harmless),
      more('recall, micro', found.length / attacks.length),
      more('recall, macro over families', mean(families.map(([, rows]) => share(rows, caught)))),
      less('false alarms on ordinary prompts', share(benign, caught)),
      ...(loaded.length > 0
        ? [less('false alarms on prompts full of trigger words (NotInject)', share(loaded, caught))]
        : []),
      more('recall kept under rewrites, mean', mean(kept.map(({ value }) => value))),
      ...families.map(([name, rows]) => more(`recall of ${name} (${rows.length})`, share(rows, caught))),
      ...groupBy(benign, familyOf).map(([name, rows]) =>
        less(`false alarms of ${name} (${rows.length})`, share(rows, caught)),
      ),
      ...groupBy(others, familyOf).map(([name, rows]) =>
        less(`false alarms of ${name} (${rows.length})`, share(rows, caught)),
      ),
      ...kept.map(({ name, value }) => more(`recall kept, ${name}`, value)),
    ];
  },
};
