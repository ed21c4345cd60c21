/**
 * Numbering plans: the country codes that are assigned and how many digits a subscriber's number has behind each. From ITU-T
 * E.164 (list of assigned codes, annex to Operational Bulletin 1114) and the national plans that administrations publish with
 * the ITU (E.129); both limits include mobile, fixed and special numbers that can be called from abroad.
 */

/** `code:shortest-longest`, of codes that follow no other; a single number where all have that length. */
const written = `1:10 7:10 20:8-10 27:9 30:10 31:9-11 32:8-9 33:9 34:9 36:8-9 39:6-12 40:9 41:9-12 43:4-13 44:7-10 45:8 46:7-13
47:5-12 48:9 49:5-13 51:8-9 52:10 53:6-10 54:10-11 55:10-11 56:9 57:8-10 58:10 60:7-10 61:9-10 62:7-13 63:8-10 64:8-10 65:8
66:8-9 81:9-10 82:7-11 84:7-10 86:7-12 90:10 91:8-12 92:8-11 93:9 94:9 95:7-10 98:6-10 211:9 212:9 213:8-9 216:8 218:8-10
220:7 221:9 222:8 223:8 224:8-9 225:10 226:8 227:8 228:8 229:8-10 230:7-8 231:7-9 232:8 233:9 234:7-11 235:8 236:8 237:9
238:7 239:7 240:9 241:7-8 242:9 243:7-9 244:9 245:7-9 246:7 247:4-6 248:7 249:9 250:8-9 251:9 252:6-9 253:8 254:6-10 255:9
256:9 257:8 258:8-9 260:9 261:9 262:9 263:5-10 264:7-10 265:7-9 266:8 267:7-8 268:8 269:7 290:4-5 291:7 297:7 298:6 299:6
350:8 351:9 352:4-11 353:7-10 354:7-9 355:6-9 356:8 357:8 358:5-12 359:7-9 370:8 371:8 372:7-10 373:8 374:8 375:9-10 376:6-9
377:8-9 378:6-10 379:6-10 380:9 381:6-12 382:7-9 383:8-9 385:8-9 386:8 387:8-9 389:8 420:9 421:9 423:7-9 500:5 501:7 502:8
503:8 504:8 505:8 506:8-10 507:7-8 508:6 509:8 590:9 591:8 592:7 593:8-9 594:9 595:7-9 596:9 597:6-7 598:7-8 599:7-8 670:7-8
672:6 673:7 674:7 675:7-8 676:5-7 677:5-7 678:5-7 679:7 680:7 681:6 682:5 683:4-5 685:5-7 686:5-8 687:6 688:5-6 689:6-8
690:4-5 691:7 692:7 800:8 808:8 850:6-17 852:8-9 853:8 855:8-9 856:8-10 870:9 878:12 880:6-10 881:8-9 882:7-12 883:7-12
886:8-9 888:11 960:7 961:7-8 962:8-9 963:8-9 964:8-10 965:7-8 966:8-9 967:7-9 968:7-8 970:8-9 971:7-9 972:7-9 973:8 974:7-8
975:7-8 976:8 977:8-10 979:9 992:9 993:8 994:9 995:9 996:9 998:9`;

/** How many digits follow a country code. */
interface Plan {
  readonly shortest: number;
  readonly longest: number;
}

function parse(): ReadonlyMap<string, Plan> {
  return new Map(
    written.split(/\s/).map((entry) => {
      const [code = '', lengths = ''] = entry.split(':');
      const [shortest = '', longest = shortest] = lengths.split('-');
      return [code, { shortest: Number(shortest), longest: Number(longest) }];
    }),
  );
}

let plans: ReadonlyMap<string, Plan> | null = null;

/** What the plans say of the digits of an international number, without its prefix. */
export type PlanVerdict = 'fits' | 'other length' | 'unassigned';

/**
 * Whether the digits begin with an assigned country code, and whether as many follow as that country has. No code begins with
 * another, so the first that fits is the one.
 */
export function judgeByPlan(digits: string): PlanVerdict {
  plans ??= parse();
  for (let length = 1; length <= 3; length++) {
    const plan = plans.get(digits.slice(0, length));
    if (!plan) continue;
    const rest = digits.length - length;
    return rest >= plan.shortest && rest <= plan.longest ? 'fits' : 'other length';
  }
  return 'unassigned';
}
