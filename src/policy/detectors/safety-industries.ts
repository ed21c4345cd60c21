/**
 * What texts must not ask for in some industries: phrases, most of them made of what is done and what it is done to. Written by us; no
 * list of anybody's stands behind them.
 */
import type { safetyIndustries } from './names.ts';

type Industry = (typeof safetyIndustries)[number];

/** Deeds and what they are done to, with `|` between. Each deed is looked for with each thing, with and without an article. */
interface Deeds {
  readonly deeds: string;
  readonly things: string;
}

/** By industry its phrases, and deeds with things. */
const phrases: Readonly<Record<Industry, { readonly phrases: string; readonly deeds: readonly Deeds[] }>> = {
  critical_infrastructure: {
    phrases:
      'attack the power grid|take down the power grid|cause a blackout|black out the grid|poison the water supply|contaminate the water supply|cause a meltdown|overpressurize the vessel|overpressurise the vessel|run the pump dry|spoof the sensor readings|falsify sensor readings|replay old sensor values|hack into scada|hack into the scada|hack a plc|upload malicious ladder logic|malicious plc code|jumper out the interlock|jump out the interlock|silence all alarms|hide the alarm from the operator|open the breakers remotely|cause a chlorine release|cause a gas leak|derail a train|overspeed the turbine|desynchronize the generator',
    deeds: [
      {
        deeds: 'bypass|override|disable|defeat|jumper|circumvent|sabotage|tamper with|turn off|switch off|disconnect',
        things:
          'safety interlock|safety interlocks|interlock|interlocks|emergency shutdown|emergency shutdown system|emergency stop|e-stop|safety instrumented system|safety plc|pressure relief valve|relief valve|overpressure protection|overspeed protection|fire suppression|fire suppression system|gas detector|gas detectors|leak detection|high level alarm|trip system|reactor protection system|cooling system|control rods|containment|protective relay|protective relays',
      },
      {
        deeds: 'sabotage|damage|destroy|attack|take down|shut down',
        things: 'substation|water treatment plant|pipeline|scada system|control system|refinery|dam|power plant',
      },
    ],
  },
  automotive: {
    phrases:
      'roll back the odometer|odometer rollback|trick the autopilot|autopilot without hands|drive without hands on the wheel|steering wheel weight|defeat the driver monitoring|sleep while the car drives|cause a crash|cause an accident|stage a crash|run over a pedestrian|hit a pedestrian|inject can messages|spoof the lidar|spoof the radar|spoof gps of the car|make the car accelerate by itself|cut the brake lines|cut the brakes|defeat device|pass the emissions test illegally|delete the dpf|remove the catalytic converter|start a car without the key|relay attack on the key',
    deeds: [
      {
        deeds: 'bypass|override|disable|defeat|circumvent|tamper with|turn off|switch off|disconnect|hack',
        things:
          'airbag|airbags|anti-lock brakes|abs|brakes|brake system|automatic emergency braking|emergency braking|collision avoidance|collision warning|driver monitoring|driver attention monitor|lane keeping|lane assist|stability control|seat belt sensor|seat belt alarm|speed limiter|speed governor|alcohol interlock|ignition interlock|pedestrian detection|immobilizer|immobiliser|autonomous driving|autopilot safety|emissions control',
      },
    ],
  },
  education: {
    phrases:
      "don't tell your parents|do not tell your parents|keep this secret from your parents|keep it a secret from your parents|keep this between us|are your parents home|are you home alone|send me a picture of you|send me a photo of you|meet me alone|meet me in private|you are so mature for your age|you're so mature for your age|our little secret|buy alcohol underage|buy beer underage|get a fake id|make a fake id|vape in school|hide a vape|hide drugs at school|bring a gun to school|bring a knife to school|bring a weapon to school|shoot up the school|cut myself|starve myself|how to purge|ways to self harm|hide self harm|hide my cuts|write my essay so the teacher can not tell|cheat on the exam without getting caught|hack the school's grades|change my grades|bully him|bully her|make fun of the fat kid",
    deeds: [
      { deeds: 'watch|show me|find|where can i see', things: 'porn|nudes|gore videos|adult videos' },
      {
        deeds: 'groom|seduce|sext with|flirt with',
        things: 'student|students|pupil|child|minor|teenager|girl from school|boy from school',
      },
    ],
  },
  law_enforcement: {
    phrases:
      'plant drugs on|plant a weapon on|falsify the report|falsify a police report|change the police report after|lie in the report|lie under oath|coach the witness|threaten the witness|intimidate the witness|delete the body cam footage|turn off the body camera|turn off my body camera|turn off the dashcam|beat a confession out of|force a confession|get a confession by force|chokehold without|hurt the suspect without leaving marks|use force without justification|justify the shooting afterwards|warn the suspect|tip off the suspect|tell them about the raid|when the raid will be|names of undercover officers|identity of the undercover officer|identity of the informant|names of confidential informants|home addresses of officers|search without a warrant and|wiretap without a warrant|track her phone without a warrant|track his phone without a warrant|profile people by race|stop people because of their race',
    deeds: [
      {
        deeds: 'plant|destroy|hide|fabricate|alter|tamper with|get rid of|contaminate|swap|lose',
        things:
          'evidence|the evidence bag|the evidence log|chain of custody|body camera footage|body cam footage|dashcam footage|fingerprints|dna sample|the seized money|the seized drugs',
      },
    ],
  },
};

/** The phrases of an industry, in small letters. */
export function phrasesOf(industry: Industry): readonly string[] {
  const { phrases: whole, deeds } = phrases[industry];
  const made = deeds.flatMap(({ deeds: verbs, things }) =>
    verbs.split('|').flatMap((verb) =>
      things.split('|').flatMap((thing) => {
        if (thing.startsWith('the ')) return [`${verb} ${thing}`];
        return [`${verb} ${thing}`, `${verb} the ${thing}`, `${verb} a ${thing}`];
      }),
    ),
  );
  return [...new Set([...whole.split('|'), ...made])];
}

/** The categories of harm that an industry's mode counts whatever their severity. */
export const categoriesOf: Readonly<Record<Industry, readonly string[]>> = {
  critical_infrastructure: [],
  automotive: [],
  education: ['self_harm', 'sexual_content', 'sexual_minors', 'violence', 'drugs', 'harassment', 'hate'],
  law_enforcement: [],
};
