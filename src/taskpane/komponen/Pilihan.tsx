import { ChoiceGroup } from "@fluentui/react/lib/ChoiceGroup";
import type { JSX } from "react";

/** One choice of several, with a sentence of explanation under the choices. */
export function Pilihan<T extends string>(props: {
  readonly label: string;
  /** Undefined: none is chosen yet, so that a click on any of them is an answer. */
  readonly nilai: T | undefined;
  readonly opsi: Readonly<Record<T, string>>;
  readonly ubah: (nilai: T) => void;
  /** The choices to show, in this order; undefined: all of them. */
  readonly hanya?: readonly T[];
  /** Choices that are shown and cannot be taken now. */
  readonly mati?: readonly T[];
  readonly keterangan?: string;
}): JSX.Element {
  const kunci = props.hanya ?? (Object.keys(props.opsi) as T[]);
  return (
    <div className="pilihan">
      <ChoiceGroup
        label={props.label}
        selectedKey={props.nilai ?? null}
        options={kunci.map((key) => ({ key, text: props.opsi[key], disabled: props.mati?.includes(key) }))}
        onChange={(_, opsi) => opsi && props.ubah(opsi.key as T)}
      />
      {props.keterangan !== undefined && <p className="samar">{props.keterangan}</p>}
    </div>
  );
}
