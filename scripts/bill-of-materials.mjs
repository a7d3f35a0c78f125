// @ts-check
/**
 * A plugin for vite: lists what the built page is made of. `licences.json` has the licences with their
 * words, which the page shows; `bom.cdx.json` is a bill of materials (CycloneDX 1.6) for machines.
 * Both list only what is in the files, and are the same for the same input: no clock, no random number.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Contrib, Enums, Models, Serialize, Spec } from "@cyclonedx/cyclonedx-library";
import { PackageURL } from "packageurl-js";
import parseExpression from "spdx-expression-parse";
import { assertRedistributable } from "./redistributable.mjs";
import { CARRIERS, SHIPPED_BESIDES } from "./shipped-besides.mjs";
import { foldersBelow, foldersIn, packageIn } from "./shipped-packages.mjs";

/** @typedef {import("./shipped-packages.mjs").ShippedPackage} ShippedPackage */

const ROOT = new URL("../", import.meta.url);

/** In the service worker, which is bundled only after the list is written. */
const OFFLINE = ["workbox-core", "workbox-precaching", "workbox-strategies"].map((name) =>
  fileURLToPath(new URL(`node_modules/${name}`, ROOT)),
);

/**
 * One plugin for the page's build, and one for each of its workers'. Vite builds the workers while it reads
 * the page's modules, so the page's files come last; only the service worker comes after them.
 * @returns {Record<"page" | "worker" | "offline", () => import("vite").Plugin>}
 */
export function billOfMaterials() {
  /** @type {Set<string>} */
  const folders = new Set(OFFLINE);
  return {
    worker: () => ({
      name: "dateline:materials-of-a-worker",
      apply: "build",
      generateBundle(_, bundle) {
        for (const folder of foldersIn(bundle, this.getModuleIds())) folders.add(folder);
      },
    }),
    offline: () => ({
      name: "dateline:materials-offline",
      apply: "build",
      generateBundle(_, bundle) {
        const found = [...foldersIn(bundle, this.getModuleIds())].toSorted();
        if (found.join() !== OFFLINE.join()) {
          throw new Error(
            `The service worker is made of ${found.join()}, listed is ${OFFLINE.join()}`,
          );
        }
      },
    }),
    page: () => ({
      name: "dateline:materials",
      apply: "build",
      generateBundle(_, bundle) {
        for (const folder of foldersIn(bundle, this.getModuleIds())) folders.add(folder);
        const carriers = [...folders].filter((folder) =>
          CARRIERS.some((name) => isIn(folder, name)),
        );
        const shipped = new Set([...folders, ...carriers.flatMap(foldersBelow)]);
        const all = inOrder([...[...shipped].map(packageIn), ...besides([...shipped])]);
        for (const { name, licence } of all) assertRedistributable(name, licence);
        this.emitFile({ type: "asset", fileName: "licences.json", source: licencesJson(all) });
        this.emitFile({ type: "asset", fileName: "bom.cdx.json", source: cycloneDx(all) });
      },
    }),
  };
}

/**
 * @param {string} folder
 * @param {string} name
 */
function isIn(folder, name) {
  return folder.endsWith(`/node_modules/${name}`);
}

/**
 * By name, each version once.
 * @param {readonly ShippedPackage[]} packages
 */
function inOrder(packages) {
  const byName = new Map(
    packages.map((shipped) => [`${shipped.name}@${shipped.version}`, shipped]),
  );
  return [...byName.values()].toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** @param {ShippedPackage} shipped */
function keyOf({ name, version }) {
  return `${name} ${version}`;
}

/**
 * @param {readonly string[]} folders
 * @returns {ShippedPackage[]}
 */
function besides(folders) {
  return SHIPPED_BESIDES.flatMap(({ name, version, licence, text, within, proof }) => {
    const folder = folders.find((path) => within !== undefined && isIn(path, within));
    if (within !== undefined && folder === undefined) return [];
    if (folder !== undefined && proof !== undefined) assertCarried(folder, name, proof);
    const words = readFileSync(new URL(`licences/${text}`, ROOT), "utf8").trim();
    return [{ name, version, licence, text: words, manifest: { name, version, license: licence } }];
  });
}

/**
 * An update of a package must not leave the version of what it carries behind.
 * @param {string} folder
 * @param {string} name
 * @param {RegExp} proof
 */
function assertCarried(folder, name, proof) {
  const code = readFileSync(`${folder}/dist/pdfjs.mjs`, "utf8");
  if (!proof.test(code)) throw new Error(`${folder} no longer carries this version of ${name}`);
}

/** @param {readonly ShippedPackage[]} packages */
function licencesJson(packages) {
  const licences = packages.map(({ name, version, licence, text }) => ({
    name,
    version,
    licence,
    text,
  }));
  return `${JSON.stringify({ licences })}\n`;
}

/** @param {readonly ShippedPackage[]} packages */
function cycloneDx(packages) {
  const licenceFactory = new Contrib.License.Factories.LicenseFactory(parseExpression);
  const builder = new Contrib.FromNodePackageJson.Builders.ComponentBuilder(
    new Contrib.FromNodePackageJson.Factories.ExternalReferenceFactory(),
    licenceFactory,
  );
  const bom = new Models.Bom();
  bom.metadata.component = componentOf(builder, own(), Enums.ComponentType.Application);
  for (const { manifest } of packages) {
    const component = componentOf(builder, manifest, Enums.ComponentType.Library);
    bom.metadata.component.dependencies.add(component.bomRef);
    bom.components.add(component);
  }
  const serializer = new Serialize.JsonSerializer(
    new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6),
  );
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;
}

function own() {
  return JSON.parse(readFileSync(new URL("package.json", ROOT), "utf8"));
}

/**
 * @param {InstanceType<typeof Contrib.FromNodePackageJson.Builders.ComponentBuilder>} builder
 * @param {Readonly<Record<string, unknown>>} manifest
 * @param {import("@cyclonedx/cyclonedx-library").Enums.ComponentType} type
 */
function componentOf(builder, manifest, type) {
  const component = builder.makeComponent(manifest, type);
  if (component === undefined)
    throw new Error(`A package without a name: ${String(manifest["name"])}`);
  const { group, name, version } = component;
  const purl = new PackageURL("npm", group ?? null, name, version ?? null, null, null);
  component.purl = purl.toString();
  component.bomRef.value = component.purl;
  return component;
}
