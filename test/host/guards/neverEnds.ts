test('never ends', async function () {
  this.timeout(0);
  console.log('never ends: begun');
  await new Promise(() => {});
});
