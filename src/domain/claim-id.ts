/** Whether a claim is of a source, as its id says: "source-s03-meeting-1". */
export function isClaimOf(claim: string, source: string): boolean {
  return (
    claim.startsWith(`${source}-`) && /^s\d{2,}-[a-z]+-\d+$/u.test(claim.slice(source.length + 1))
  );
}
