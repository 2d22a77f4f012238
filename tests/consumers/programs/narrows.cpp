// The library's own warnings would refuse this conversion.
short narrow(int value) {
  return value;
}
