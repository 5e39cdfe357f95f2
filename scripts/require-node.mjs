// The scripts are TypeScript, which Node runs by itself from 22.18 on. npm brings such a Node on Linux and Windows.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Touchstone needs Node 22.18 or newer; this is ${process.version}. On Linux and Windows \`npm ci\` brings one ` +
      '(run it without --omit=optional); elsewhere install it from https://nodejs.org and try again.',
  );
  process.exit(1);
}
