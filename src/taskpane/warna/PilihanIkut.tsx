import { Checkbox } from "@fluentui/react/lib/Checkbox";
import type { JSX } from "react";
import { useTeksWarna } from "./teks";
import type { PropsTabel } from "./props";

/** Whether quarters, parts and the share of a budget are left as they are; nothing where there is only the capaian. */
export function PilihanIkut({ peta, ubah }: PropsTabel): JSX.Element | null {
  const { ikut } = useTeksWarna().pilihan;
  if (peta.ikut.length === 0) return null;
  return (
    <Checkbox
      label={ikut(peta.ikut)}
      checked={peta.pilihan.hanyaCapaian === true}
      onChange={(_, hanyaCapaian = false) => ubah.pilihan(peta.kunci, { hanyaCapaian })}
    />
  );
}
