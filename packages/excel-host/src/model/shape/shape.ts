import type { ChartAnchor } from "../chart/anchor";
import type { Colour } from "../format";

/** A rectangle in EMU: of a shape inside its group, or the space that a group's parts are measured in. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** "other": a gradient, a pattern or a picture, which the file keeps. Transparency from 0 to 1. */
export type ShapeFill =
  | { readonly kind: "none" }
  | { readonly kind: "solid"; readonly color: Colour; readonly transparency: number }
  | { readonly kind: "other"; readonly type: "Gradient" | "Pattern" | "PictureAndTexture" };

/** One end of a line. */
export interface Arrowhead {
  readonly style: "None" | "Triangle" | "Stealth" | "Diamond" | "Oval" | "Open";
  readonly length: "Short" | "Medium" | "Long";
  readonly width: "Narrow" | "Medium" | "Wide";
}

/** The words of dashes that the API has. */
export const DASH_STYLES = [
  "Dash",
  "DashDot",
  "DashDotDot",
  "LongDash",
  "LongDashDot",
  "RoundDot",
  "Solid",
  "SquareDot",
  "LongDashDotDot",
  "SystemDash",
  "SystemDot",
  "SystemDashDot",
] as const;

export const LINE_KINDS = ["Single", "ThickBetweenThin", "ThickThin", "ThinThick", "ThinThin"] as const;

/** The outline of a shape, or the line itself. */
export interface ShapeLine {
  readonly visible: boolean;
  readonly color: Colour;
  /** 0 to 1. */
  readonly transparency: number;
  /** Points. */
  readonly weight: number;
  readonly dash: (typeof DASH_STYLES)[number];
  readonly kind: (typeof LINE_KINDS)[number];
  readonly begin: Arrowhead;
  readonly end: Arrowhead;
}

/** The font of a run; what is not given is as the shape's style has it. */
export interface ShapeFont {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** One of Excel's words: "None", "Single" … */
  readonly underline: string;
  readonly color: Colour;
}

/** Text with one font; "\n" begins a paragraph. */
export interface TextRun {
  readonly text: string;
  readonly font: ShapeFont;
}

/** How text stands in its shape: the words of the API. */
export interface TextBody {
  readonly runs: readonly TextRun[];
  /** The font of text that is put where there is none. */
  readonly font: ShapeFont;
  readonly horizontal: string;
  readonly vertical: string;
  readonly orientation: string;
  readonly readingOrder: "LeftToRight" | "RightToLeft";
  readonly horizontalOverflow: string;
  readonly verticalOverflow: string;
  readonly autoSize: string;
  /** Points. */
  readonly margins: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
}

/** One end of a line that is tied to a shape. */
export interface Tie {
  /** The id of the shape. */
  readonly shape: string;
  readonly site: number;
}

/** What kind of thing a shape is. */
export type ShapeKind = "geometric" | "line" | "image" | "group";

/** A shape on a sheet, or in a group. */
export interface ShapeModel {
  /** Stable while the book is open. */
  readonly id: string;
  readonly name: string;
  /** The number of the shape in the drawing that it was read from; undefined for a new one. */
  readonly number?: number;
  readonly kind: ShapeKind;
  /** The file's name of the geometry: "rect"; undefined for one of the shape's own. */
  readonly geometry?: string;
  /** Where it lies on the sheet; undefined inside a group. */
  readonly anchor?: ChartAnchor;
  /** Where it lies in its group; for one without a group, where it lay when the file or the API last put it somewhere. */
  readonly frame?: Frame;
  /** Degrees, 0 to 360, clockwise. */
  readonly rotation: number;
  readonly flipX: boolean;
  readonly flipY: boolean;
  readonly visible: boolean;
  readonly locksRatio: boolean;
  readonly title: string;
  readonly description: string;
  readonly fill: ShapeFill;
  readonly line: ShapeLine;
  readonly text?: TextBody;
  /** A text box: nothing but a text, to Excel. */
  readonly isTextBox?: boolean;
  readonly begin?: Tie;
  readonly end?: Tie;
  /** Of an image. */
  readonly picture?: Picture;
  /** Of a group: from the one at the back to the one in front. */
  readonly parts?: readonly ShapeModel[];
  /** Of a group: what the frames of its parts are measured in. */
  readonly space?: Frame;
}

/** A picture: base64; `size` is its own, in points. */
export interface Picture {
  readonly data: string;
  readonly format: "PNG" | "JPEG" | "GIF" | "BMP" | "SVG" | "UNKNOWN";
  readonly size: { readonly width: number; readonly height: number };
}
