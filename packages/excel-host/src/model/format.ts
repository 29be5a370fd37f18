/** Colours are "#RRGGBB" (theme colours are resolved when a file is read); undefined means automatic. */
export type Colour = string;

export interface FontFormat {
  name: string;
  /** Points. */
  size: number;
  bold: boolean;
  italic: boolean;
  underline: "None" | "Single" | "Double" | "SingleAccountant" | "DoubleAccountant";
  strikethrough: boolean;
  color?: Colour;
  vertical?: "superscript" | "subscript";
}

export interface BorderEdge {
  style: "None" | "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
  weight: "Hairline" | "Thin" | "Medium" | "Thick";
  color?: Colour;
}

export type EdgeName = "left" | "right" | "top" | "bottom" | "diagonalUp" | "diagonalDown";

export interface CellFormat {
  font: FontFormat;
  /** No colour: no fill. */
  fill?: { color?: Colour; pattern?: string; patternColor?: Colour };
  borders: Partial<Record<EdgeName, BorderEdge>>;
  horizontal:
    "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
  vertical: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
  wrapText: boolean;
  shrinkToFit: boolean;
  indent: number;
  /** Degrees, -90 to 90; 255 is stacked text. */
  rotation: number;
  /** An en-US number format code; "General" is the default. */
  numberFormat: string;
  locked: boolean;
  formulaHidden: boolean;
}
