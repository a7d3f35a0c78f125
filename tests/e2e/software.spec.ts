/** What the page is made of stands in "About", and in a bill of materials beside the page. */
import { z } from "zod";
import { expectNoAxeViolations } from "./support/axe.ts";
import { visit } from "./support/reader.ts";
import { expect, test } from "./support/test.ts";

const billOfMaterials = z.object({
  components: z.array(
    z.object({ group: z.string().optional(), name: z.string(), version: z.string() }),
  ),
});

test("every part of the bill of materials is listed with its licence's words", async ({
  page,
  request,
}) => {
  const response = await request.get("/bom.cdx.json");
  const bill = billOfMaterials.parse(await response.json());
  const names = bill.components.map(({ group, name, version }) =>
    [group === undefined ? name : `${group}/${name}`, version].join(" "),
  );
  expect(names).toContainEqual(expect.stringMatching(/^react \d/u));

  await visit(page);
  await page.getByRole("button", { name: "Menu" }).click();
  await page.getByRole("button", { name: "About the sources and the method" }).click();
  const about = page.getByRole("dialog", { name: "About the sources and the method" });
  await about.getByText("Show software and licences").click();

  await expect(about.getByRole("status")).toHaveText(`${names.length} packages`);
  const listed = about.locator(".licence-list > li > details > summary");
  for (const name of names) {
    await expect(listed.filter({ hasText: new RegExp(`^${escaped(name)} `, "u") })).toHaveCount(1);
  }
  await listed.filter({ hasText: /^react \d/u }).click();
  await expect(about.locator(".licence-list details[open] pre")).toContainText("MIT License");
  await expectNoAxeViolations(page);
});

test.describe("without the list", () => {
  test.use({ allowedNoise: [/licences\.json/u] });

  test("where the list isn't beside the page, About says so and shows the rest", async ({
    page,
  }) => {
    await page.route("**/licences.json", (route) => route.fulfill({ status: 404 }));
    await visit(page);
    await page.getByRole("button", { name: "Menu" }).click();
    await page.getByRole("button", { name: "About the sources and the method" }).click();
    const about = page.getByRole("dialog", { name: "About the sources and the method" });
    await about.getByText("Show software and licences").click();
    await expect(about.getByRole("alert")).toContainText("licences.json");
    await expect(about.getByText("A date is as precise as its words")).toBeVisible();
  });
});

function escaped(name: string): string {
  return name.replaceAll(".", String.raw`\.`);
}
