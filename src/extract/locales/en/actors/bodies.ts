/** How English names of bodies look: their noun is written large. */
import { type BodyWords, fitsBody } from "../../../actors/lexicon.ts";
import { kept } from "../../../kept.ts";
import { wordSet } from "../../../word-set.ts";

const NOUN =
  /^(?:Forces?|Army|Guards?|Corps|Brigades?|Council|Committee|Commission|Court|Tribunal|Union|Party|Movement|Front|Coalition|Alliance|League|Bank|Fund|Exchange|Airlines?|Airways|Agency|Network|Association|Federation|Confederation|Institute|University|Organi[sz]ation|Authority|Bureau|Department|Foundation|Parliament|Assembly|Senate|Congress|Society|Service|Police|Office|Observatory|Watch|International|Crescent|Board|Ministry|Library|Museum|Hospital|School|College|Railways?|Ferries|Motors|Rovers|Wanderers|Constabulary|Times|Post|Journal|Herald|Tribune|News|Telegraph|House)$/u;

export const ENGLISH_BODIES: BodyWords = {
  lang: "en",
  mayName: kept((word) => fitsBody(ENGLISH_BODIES, word)),
  alone: /^(?!)/u,
  noun: NOUN,
  form: /^(?:Group|Inc|Ltd|Plc|PLC|Corp|LLC|Company|Holdings?|AG|SE|GmbH)$/u,
  media: /^(?:Times|Post|Journal|Herald|Tribune|News|Telegraph)$/u,
  partBefore: /^\p{Lu}[\p{L}\p{M}]+$/u,
  ofState: NOUN,
  opens:
    /^(?:in|at|on|under|for|with|from|by|as|of|to|also|both|last|former|other|all|no|however|like|unlike|while|talks|today|yesterday|police)$/u,
  short: /^(?:Commission|Council|Committee|Parliament|Authority|Agency|Rovers|Wanderers)$/u,
  links: new Map([
    ["of", /^(?!forces|army|police|office|news|post|group|guard)/u],
    [
      "for",
      /^(?:agency|institute|organi[sz]ation|office|network|bureau|department|cent(?:re|er)|society)$/u,
    ],
  ]),
  mostBehind: 4,
  seated: /^(?!)/u,
  notSeats: new Set(),
  local: /^(?:council|police|court|department|brigade)$/u,
  company:
    /^(?:Group|Inc|Ltd|Plc|PLC|Corp|LLC|Company|Holdings?|AG|SE|GmbH|Airlines|Airways|Bank|Ferries|Motors|Railways?)$/u,
  companyAgain: /^(?:company|firm)$/u,
  notBodies: wordSet(
    "CEO GDP TV DNA PM MP AI IPO HIV CCTV SUV ID IT PR GPS LNG USB DVD CD ICU GMT PC OK USS",
  ),
  lemma: (name) => name,
};
