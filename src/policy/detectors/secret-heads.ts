/**
 * How credentials begin that are told by their own form: data alone, so that a config in which nothing begins so can be judged without
 * loading what recognises them. `test/policy/detectors/secret-heads.test.ts` compares it with the formats.
 */

/** The first three characters of each format's prefix, of a private key's block and of one in base64. */
const heads = new Set(
  `
  --- 00D 1// 100 4b1 A3- AAA ABI ABS ACC AGE AIz AKC AKI API APP AQ. AQV ASI ATA ATB ATC AVN CCI CFP CLO EAA EZA EZT
  End FLW FQo Fly Fwo GOC GOO GR1 HRK IGA IGQ IQo LS0 LTA Mid NRA NRI NRJ PMA SCW SG. TES YCA _gi acc aiv ak- amz api
  as- aut bed bka bkc bku cfa cfk cfl cfu cha cio cmV csk dap dck ddp ddw dis dnk doo dop dor dos dp. dt0 duf ext eyJ
  fc- fig fio fm1 fm2 fo1 fw_ gho ghp ghr ghs ghu git gla glc gld glf gli glo glp glr gls glw gsk hca hf_ hoo hvb hvr
  hvs ico jin key kt_ lin liv ls_ lsv mfa mls nap nfb nfc nfo nfp nfu ngr npg npm ntn nva ops out oy2 p8e pa- pat pcs
  phs phx pk_ pnb pnu ppl psc pub pul pyp r8_ rdm re_ rk_ rnd rpa rub rzp s-s sat sb_ sbp sc_ sca sdk sec ses sgd sgp
  sha shi shp sk- sk. sk_ sl. slk sm_ snt sny sq0 sqa sqp squ st. t1. tes tfp tgp tk- tk. tsk tvl v1. vca vci vck vcp
  vcr ver wan web whs xai xap xke xox xsm y0_ ya2
  `
    .trim()
    .split(/\s+/),
);

/** Prefixes of two characters. */
const shortHeads = new Set('00 1/ 2/ MT Mj Mz ND NT Nj Nz OD OT SK'.split(' '));

/** Characters of the shortest credential. */
const shortest = 8;

/** What credentials that are told by something within them have: a long run without spaces or colons. */
const longRun = /[A-Za-z0-9_~.+/=%-]{34}/;

/**
 * Whether a value as a whole may be a credential, at a glance. Says yes of every value that `isSecret` says yes of, and of few others
 * that stand in configs.
 */
export function mayBeSecret(value: string): boolean {
  if (value.length < shortest) return false;
  return heads.has(value.slice(0, 3)) || shortHeads.has(value.slice(0, 2)) || longRun.test(value);
}
