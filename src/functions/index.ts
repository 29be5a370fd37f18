import { kaitkanFungsi } from "./kaitkan";

export { aturBahasaFungsi } from "./bahasa";

// At the top level of the bundle: Excel may call as soon as the runtime has loaded.
kaitkanFungsi();
