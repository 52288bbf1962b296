// Loaded into the server by the supervisor: if the supervisor is gone, the server ends too and lets go of its port.
if (process.channel) {
  process.channel.unref()
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
}
