// Imported before anything else: what follows needs this Node, and an older one should hear it in a sentence.
const wanted = [20, 19]
const [major, minor] = process.versions.node.split('.').map(Number)

if (major < wanted[0] || (major === wanted[0] && minor < wanted[1])) {
  console.error(
    `Florilège needs Node.js ${wanted.join('.')} or newer, and this is Node.js ${process.versions.node}.\n` +
      'Install a newer one (nodejs.org, nvm, or your system), then run the same command again.',
  )
  process.exit(1)
}
