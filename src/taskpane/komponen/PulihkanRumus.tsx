import { DefaultButton } from "@fluentui/react/lib/Button";
import type { JSX } from "react";
import { useKerja } from "../kait/useKerja";
import { usePerintah } from "../perintah";
import { useTeks } from "../teks";

/** Offers to enter our formulas anew, which show #NAME? because Excel came to know the functions late. */
export function PulihkanRumus(): JSX.Element {
  const { pulihkanRumus } = usePerintah();
  const { jalankan, sedang } = useKerja();
  const { beranda, sedang: label } = useTeks().panel;
  return (
    <DefaultButton
      className="penuh"
      allowDisabledFocus
      disabled={sedang !== undefined}
      onClick={() => void jalankan(label.pulihkanRumus, pulihkanRumus)}
    >
      {beranda.pulihkanRumus}
    </DefaultButton>
  );
}
