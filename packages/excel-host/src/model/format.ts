/** Colours are "#RRGGBB" (theme colours are resolved when a file is read); undefined means automatic. */
export type Colour = string;

/** What a colour was before it was made lighter (`by` up to 1) or darker (down to -1). */
export interface Tint {
  readonly base: Colour;
  readonly by: number;
}

export interface FontFormat {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: "None" | "Single" | "Double" | "SingleAccountant" | "DoubleAccountant";
  readonly strikethrough: boolean;
  readonly color?: Colour;
  readonly tint?: Tint;
  readonly vertical?: "superscript" | "subscript";
}

export interface BorderEdge {
  readonly style:
    "None" | "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
  readonly weight: "Hairline" | "Thin" | "Medium" | "Thick";
  readonly color?: Colour;
  readonly tint?: Tint;
}

export type EdgeName = "left" | "right" | "top" | "bottom" | "diagonalUp" | "diagonalDown";

export interface CellFill {
  readonly color?: Colour;
  readonly tint?: Tint;
  /** The word of the file (ECMA-376 18.18.55); undefined: the whole cell. */
  readonly pattern?: string;
  readonly patternColor?: Colour;
  readonly patternTint?: Tint;
}

export interface CellFormat {
  readonly font: FontFormat;
  /** No colour: no fill. */
  readonly fill?: CellFill;
  readonly borders: Readonly<Partial<Record<EdgeName, BorderEdge>>>;
  readonly horizontal:
    "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
  readonly vertical: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
  readonly wrapText: boolean;
  readonly shrinkToFit: boolean;
  readonly indent: number;
  /** Degrees, -90 to 90; 255 is stacked text. */
  readonly rotation: number;
  /** An en-US number format code; "General" is the default. */
  readonly numberFormat: string;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** From the text itself unless it says otherwise. */
  readonly readingOrder?: "LeftToRight" | "RightToLeft";
  /** Distributed text has room at its sides ("Justify distributed"). */
  readonly autoIndent?: boolean;
  /** The name of its style; absent: Normal. */
  readonly style?: string;
}
