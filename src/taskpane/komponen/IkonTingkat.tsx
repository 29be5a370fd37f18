import type { JSX } from "react";
import type { Tingkat } from "../../domain/pesan";

/** What a sign stands for: the three levels of a message, and what is in order or not yet there. */
export type Tanda = Tingkat | "baik" | "belum";

const BENTUK: Readonly<Record<Tanda, JSX.Element>> = {
  galat: <path d="M5 5l6 6M11 5l-6 6" />,
  peringatan: <path d="M8 4.500v4.500M8 11.500v.01" />,
  info: <path d="M8 4.500v.01M8 7.500v4" />,
  baik: <path d="M4.500 8.500l2.500 2.500 4.500-5.500" />,
  belum: <path d="M5 8h6" />,
};

/** A sign whose shape differs by level, so that it also reads without colour; `label` is what a screen reader says. */
export function IkonTingkat({
  tanda,
  label,
}: {
  readonly tanda: Tanda;
  readonly label: string;
}): JSX.Element {
  return (
    <svg className={`tanda tanda-${tanda}`} viewBox="0 0 16 16" role="img" aria-label={label}>
      {tanda === "peringatan" ? (
        <path className="bidang" d="M8 .8 15.600 15H.4z" />
      ) : (
        <circle className="bidang" cx="8" cy="8" r="7.500" />
      )}
      {BENTUK[tanda]}
    </svg>
  );
}
