/** @typedef {{ name: string, version: string, licence: string | null, isShipped: boolean }} Dependency */

/**
 * All packages that the lock file names, each once.
 * @returns {Dependency[]}
 */
export function readLicences({ packages }) {
  const all = Object.entries(packages).flatMap(([path, { version, license, dev, devOptional }]) =>
    path === ""
      ? []
      : [
          {
            name: path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length),
            version,
            licence: license ?? null,
            isShipped: dev !== true && devOptional !== true,
          },
        ],
  );
  return [...new Map(all.map((dependency) => [`${dependency.name}@${dependency.version}`, dependency])).values()];
}

/** Whether the allowed licences satisfy an SPDX expression. */
export function isAllowed(expression, allowed) {
  const bare = expression.replaceAll(/[()]/gu, "");
  return bare
    .split(" OR ")
    .some((alternative) => alternative.split(" AND ").every((licence) => allowed.includes(licence.trim())));
}

/** One line for each package that the policy does not allow. */
export function licenceFaults(dependencies, policy) {
  const { licences, shippedLicences, exceptions, unnamedPlatformPackages } = policy;
  return dependencies.flatMap(({ name, version, licence, isShipped }) => {
    if (Object.hasOwn(exceptions, name) && !isShipped) return [];
    if (licence === null && unnamedPlatformPackages.some((start) => name.startsWith(start))) return [];
    const allowed = isShipped ? shippedLicences : licences;
    if (licence !== null && isAllowed(licence, allowed)) return [];
    return [`${name}@${version}: ${licence ?? "no licence named"}${isShipped ? ", and it is shipped" : ""}`];
  });
}
