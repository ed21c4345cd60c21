/**
 * Azure AI Content Safety, text:analyze:
 * https://learn.microsoft.com/en-us/rest/api/contentsafety/text-operations/analyze-text. Severity 0, 2, 4 or 6 becomes a score
 * of 0, 0.33, 0.67 or 1.
 */
import { moderationFacts } from './facts.ts';
import { listOf, numberOf, objectOf, textOf, type ModerationService } from './service.ts';

const worst = 6;

/** See `ModerationService`. */
export const azureContentSafety: ModerationService = {
  ...moderationFacts['azure-content-safety'],
  header: 'ocp-apim-subscription-key',
  prefix: '',
  longest: 10_000,
  mostTexts: 1,
  body: ([one]) => ({ text: one?.text ?? '', outputType: 'FourSeverityLevels' }),
  read(answer) {
    const { categoriesAnalysis } = objectOf(answer, 'the answer');
    return listOf(categoriesAnalysis, 'categoriesAnalysis').map((entry) => {
      const { category, severity } = objectOf(entry, 'an analysis');
      const score = Math.min(1, numberOf(severity, 'severity', 0, 7) / worst);
      return { category: textOf(category, 'category'), score, text: 0, span: null };
    });
  },
};
