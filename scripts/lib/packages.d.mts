/** The places ("node_modules/docx") of the packages that package-lock.json names and node_modules does not hold so. */
export function outdatedPackages(root: string): string[];
