/** Names of geometries that are not the file's with a small letter. */
const SPECIAL: Readonly<Record<string, string>> = {
  LineInverse: "lineInv",
  RightTriangle: "rtTriangle",
  WedgeRRectCallout: "wedgeRoundRectCallout",
};

/** `Excel.GeometricShapeType`; "Rectangle" → "rect" (ST_ShapeType, ECMA-376 20.1.10.56). */
export function presetOf(type: string): string {
  const short = type.replace("Rectangle", "Rect").replace("Diagonal", "Diag");
  return SPECIAL[type] ?? short.charAt(0).toLowerCase() + short.slice(1);
}

const TYPES =
  `LineInverse Triangle RightTriangle Rectangle Diamond Parallelogram Trapezoid NonIsoscelesTrapezoid
Pentagon Hexagon Heptagon Octagon Decagon Dodecagon Star4 Star5 Star6 Star7 Star8 Star10 Star12 Star16 Star24 Star32
RoundRectangle Round1Rectangle Round2SameRectangle Round2DiagonalRectangle SnipRoundRectangle Snip1Rectangle
Snip2SameRectangle Snip2DiagonalRectangle Plaque Ellipse Teardrop HomePlate Chevron PieWedge Pie BlockArc Donut
NoSmoking RightArrow LeftArrow UpArrow DownArrow StripedRightArrow NotchedRightArrow BentUpArrow LeftRightArrow
UpDownArrow LeftUpArrow LeftRightUpArrow QuadArrow LeftArrowCallout RightArrowCallout UpArrowCallout DownArrowCallout
LeftRightArrowCallout UpDownArrowCallout QuadArrowCallout BentArrow UturnArrow CircularArrow LeftCircularArrow
LeftRightCircularArrow CurvedRightArrow CurvedLeftArrow CurvedUpArrow CurvedDownArrow SwooshArrow Cube Can
LightningBolt Heart Sun Moon SmileyFace IrregularSeal1 IrregularSeal2 FoldedCorner Bevel Frame HalfFrame Corner
DiagonalStripe Chord Arc LeftBracket RightBracket LeftBrace RightBrace BracketPair BracePair Callout1 Callout2
Callout3 AccentCallout1 AccentCallout2 AccentCallout3 BorderCallout1 BorderCallout2 BorderCallout3
AccentBorderCallout1 AccentBorderCallout2 AccentBorderCallout3 WedgeRectCallout WedgeRRectCallout
WedgeEllipseCallout CloudCallout Cloud Ribbon Ribbon2 EllipseRibbon EllipseRibbon2 LeftRightRibbon VerticalScroll
HorizontalScroll Wave DoubleWave Plus FlowChartProcess FlowChartDecision FlowChartInputOutput
FlowChartPredefinedProcess FlowChartInternalStorage FlowChartDocument FlowChartMultidocument FlowChartTerminator
FlowChartPreparation FlowChartManualInput FlowChartManualOperation FlowChartConnector FlowChartPunchedCard
FlowChartPunchedTape FlowChartSummingJunction FlowChartOr FlowChartCollate FlowChartSort FlowChartExtract
FlowChartMerge FlowChartOfflineStorage FlowChartOnlineStorage FlowChartMagneticTape FlowChartMagneticDisk
FlowChartMagneticDrum FlowChartDisplay FlowChartDelay FlowChartAlternateProcess FlowChartOffpageConnector
ActionButtonBlank ActionButtonHome ActionButtonHelp ActionButtonInformation ActionButtonForwardNext
ActionButtonBackPrevious ActionButtonEnd ActionButtonBeginning ActionButtonReturn ActionButtonDocument
ActionButtonSound ActionButtonMovie Gear6 Gear9 Funnel MathPlus MathMinus MathMultiply MathDivide MathEqual
MathNotEqual CornerTabs SquareTabs PlaqueTabs ChartX ChartStar ChartPlus`.split(/\s+/);

/** The types of geometric shapes that the API has. */
export const GEOMETRIC_TYPES: readonly string[] = TYPES;

const BY_PRESET: ReadonlyMap<string, string> = new Map(TYPES.map((type) => [presetOf(type), type]));

/** The API's type of a file's geometry; undefined for one that the API has not. */
export function typeOfPreset(preset: string | undefined): string | undefined {
  return BY_PRESET.get(preset ?? "");
}

type Site = readonly [x: number, y: number];

const MIDDLES: readonly Site[] = [
  [0.5, 0],
  [0, 0.5],
  [0.5, 1],
  [1, 0.5],
];
const ROUND = 0.5 - Math.SQRT1_2 / 2;
const EIGHT: readonly Site[] = [
  [0.5, 0],
  [ROUND, ROUND],
  [0, 0.5],
  [ROUND, 1 - ROUND],
  [0.5, 1],
  [1 - ROUND, 1 - ROUND],
  [1, 0.5],
  [1 - ROUND, ROUND],
];

/** Where lines may be tied to a shape, as shares of its box, from the top against the clock. */
const SITES: Readonly<Record<string, readonly Site[]>> = {
  ...Object.fromEntries(
    [
      "rect",
      "diamond",
      "roundRect",
      "plus",
      "bevel",
      "frame",
      "plaque",
      "flowChartProcess",
      "flowChartDecision",
      "flowChartPredefinedProcess",
      "flowChartInternalStorage",
      "flowChartTerminator",
      "flowChartPreparation",
      "flowChartAlternateProcess",
      "flowChartDelay",
      "flowChartDisplay",
      "flowChartSort",
      "flowChartPunchedCard",
      "foldedCorner",
    ].map((name) => [name, MIDDLES]),
  ),
  ...{ ellipse: EIGHT, flowChartConnector: EIGHT, donut: EIGHT, noSmoking: EIGHT },
  ...{ flowChartOr: EIGHT, flowChartSummingJunction: EIGHT },
  flowChartDocument: [
    [0.5, 0],
    [0, 0.5],
    [0.5, 20172 / 21600],
    [1, 0.5],
  ],
  flowChartManualInput: [
    [0.5, 0.1],
    [0, 0.5],
    [0.5, 1],
    [1, 0.5],
  ],
  triangle: [
    [0.5, 0],
    [0.25, 0.5],
    [0, 1],
    [0.5, 1],
    [1, 1],
    [0.75, 0.5],
  ],
  // The cloud's begin at its right side (ECMA-376, presetShapeDefinitions).
  cloud: [
    [21582 / 21600, 0.5],
    [0.5, 21577 / 21600],
    [67 / 21600, 0.5],
    [0.5, 1235 / 21600],
  ],
};

/** The sites of a geometry; undefined where the host does not know them. */
export function sitesOf(preset: string | undefined): readonly Site[] | undefined {
  return SITES[preset ?? ""];
}
