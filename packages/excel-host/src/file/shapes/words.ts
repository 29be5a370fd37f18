/** Words of the API and of the file for one property. */
export interface Words {
  toFile(word: string): string;
  fromFile(word: string | undefined, absent: string): string;
}

/** Pairs "api file", one after another. */
function words(pairs: string): Words {
  const list = pairs.trim().split(/\s+/);
  const api = list.filter((_, index) => index % 2 === 0);
  const file = list.filter((_, index) => index % 2 === 1);
  return {
    toFile: (word) => file[api.indexOf(word)] ?? word,
    fromFile: (word, absent) => (word === undefined ? absent : (api[file.indexOf(word)] ?? absent)),
  };
}

/** ST_PresetLineDashVal. */
export const dashes = words(`Solid solid Dash dash DashDot dashDot DashDotDot sysDashDotDot LongDash lgDash
  LongDashDot lgDashDot LongDashDotDot lgDashDotDot RoundDot sysDot SquareDot sysDash SystemDash sysDash
  SystemDot sysDot SystemDashDot sysDashDot`);
/** ST_CompoundLine. */
export const compounds = words(
  "Single sng ThinThin dbl ThickThin thickThin ThinThick thinThick ThickBetweenThin tri",
);
/** ST_LineEndType. */
export const arrowStyles = words(
  "None none Triangle triangle Stealth stealth Diamond diamond Oval oval Open arrow",
);
export const arrowLengths = words("Short sm Medium med Long lg");
export const arrowWidths = words("Narrow sm Medium med Wide lg");
/** ST_TextAlignType. */
export const horizontals = words(
  "Left l Center ctr Right r Justify just JustifyLow justLow Distributed dist ThaiDistributed thaiDist",
);
/** ST_TextAnchoringType. */
export const verticals = words("Top t Middle ctr Bottom b Justified just Distributed dist");
/** ST_TextVerticalType. */
export const orientations =
  words(`Horizontal horz Vertical vert Vertical270 vert270 WordArtVertical wordArtVert
  EastAsianVertical eaVert MongolianVertical mongolianVert WordArtVerticalRTL wordArtVertRtl`);
export const overflows = words("Overflow overflow Clip clip Ellipsis ellipsis");
/** ST_TextUnderlineType. */
export const underlines =
  words(`None none Single sng Double dbl Heavy heavy Dotted dotted DottedHeavy dottedHeavy
  Dash dash DashHeavy dashHeavy DashLong dashLong DashLongHeavy dashLongHeavy DotDash dotDash
  DotDashHeavy dotDashHeavy DotDotDash dotDotDash DotDotDashHeavy dotDotDashHeavy Wavy wavy
  WavyHeavy wavyHeavy WavyDouble wavyDbl`);
