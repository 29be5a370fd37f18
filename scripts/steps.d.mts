/** Addresses for builds that are tested and never handed out. */
export const TEST_SITE: { readonly url: string; readonly support: string };
