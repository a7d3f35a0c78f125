/**
 * English verbs of saying, thinking and asking, with what they can frame. A line is "letters: verbs";
 * a verb is its infinitive, with past and participle where they are irregular ("say/said/said"),
 * and "clear|make" for "made … clear".
 * Capitals name the stance.
 */
import {
  type FormTable,
  type Forms,
  formsOf,
  type SayingVerb,
  stanceOf,
  takesOf,
} from "../../../attribution/verbs.ts";
import { gerundsOf, pastsOf, presentOf } from "../verb-forms.ts";

const LINES = `
cq: say/said/said tell/told/told add report state declare explain write/wrote/written note stress insist
cq: argue claim assert maintain reply respond answer remark comment observe recall reiterate repeat
cq: acknowledge admit concede conclude emphasize emphasise underline estimate predict speculate
cq: believe think/thought/thought suggest fear warn complain joke tweet post testify allege contend
cq: clear|make/made/made
cq: confirm reveal disclose counter retort quip boast caution continue exclaim shout cry
c: know/knew/known feel/felt/felt understand/understood/understood learn find/found/found show/showed/shown
c: indicate signal mean/meant/meant assume conclude agree doubt worry guess realize realise
cqr: criticize criticise praise
cr: accuse
r: condemn welcome blame slam hail denounce applaud lament regret support back oppose
zr: urge order instruct
czqr: demand
cqzF: ask
cF: wonder question inquire
czH: hope expect
zH: wish want
cqrA: announce
czqA: promise vow pledge threaten swear/swore/sworn
zrA: offer
czA: plan decide guarantee intend
czr: propose recommend
z: agree refuse
cqrD: deny
rD: reject dismiss refute rebuff
cD: dispute
l: call describe label brand
`;

/** Every form of every verb, in lower case. */
export const FORMS: Forms = formsOf(LINES, addVerb);

function addVerb(table: FormTable, letters: string, entry: string): void {
  const [head = "", past, participle] = entry.split("/");
  const [first = "", second] = head.split("|");
  const lemma = second ?? first;
  const verb: SayingVerb = {
    lemma,
    stance: stanceOf(letters),
    takes: takesOf(letters),
    ...(second === undefined ? {} : { particle: first }),
  };
  const pasts = past === undefined ? pastsOf(lemma) : [past];
  for (const form of new Set([lemma, presentOf(lemma), ...pasts])) {
    table.add(form, { verb, form: "finite" });
  }
  for (const form of participle === undefined ? pasts : [participle]) {
    table.add(form, { verb, form: "participle" });
  }
  for (const form of gerundsOf(lemma)) table.add(form, { verb, form: "joined" });
}
