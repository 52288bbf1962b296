// Written for any Node, however old: it has to run where nothing else here does.
var wanted = [20, 19]

module.exports = function refuseOldNode() {
  var have = process.versions.node.split('.').map(Number)
  if (have[0] > wanted[0] || (have[0] === wanted[0] && have[1] >= wanted[1])) return
  console.error(
    'Natte Meren heeft Node ' + wanted.join('.') + ' of nieuwer nodig; hier staat ' + process.versions.node + '. Installeer de LTS-versie van https://nodejs.org en probeer het opnieuw.\n' +
    'Natte Meren needs Node ' + wanted.join('.') + ' or newer; this is ' + process.versions.node + '. Install the LTS version from https://nodejs.org and try again.'
  )
  process.exit(2)
}
