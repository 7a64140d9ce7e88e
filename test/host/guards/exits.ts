test('ends its process with 0', () => process.exit(0));
