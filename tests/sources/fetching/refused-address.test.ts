import { describe, expect, test } from "vitest";
import { isMetadataAddress, refusedAddress } from "../../../src/sources/fetching/refused-address.ts";

describe("addresses from which nothing is fetched", () => {
  test.each([
    ["0.0.0.0", "an address that stands for no host"],
    ["0.1.2.3", "an address that stands for no host"],
    ["10.0.0.1", "a private address"],
    ["10.255.255.255", "a private address"],
    ["172.16.0.1", "a private address"],
    ["172.31.255.254", "a private address"],
    ["192.168.1.1", "a private address"],
    ["100.64.0.1", "an address behind a carrier's network"],
    ["100.127.255.254", "an address behind a carrier's network"],
    ["127.0.0.1", "this machine"],
    ["127.255.255.254", "this machine"],
    ["169.254.0.1", "an address of the local link"],
    ["169.254.169.254", "an address that answers about the machine itself"],
    ["168.63.129.16", "an address that answers about the machine itself"],
    ["100.100.100.200", "an address that answers about the machine itself"],
    ["192.0.0.192", "a reserved address"],
    ["192.0.2.1", "an address for tests and documents"],
    ["198.51.100.7", "an address for tests and documents"],
    ["203.0.113.9", "an address for tests and documents"],
    ["198.18.0.1", "an address for tests and documents"],
    ["198.19.255.255", "an address for tests and documents"],
    ["192.88.99.1", "a reserved address"],
    ["224.0.0.1", "an address to many"],
    ["239.255.255.250", "an address to many"],
    ["240.0.0.1", "a reserved address"],
    ["255.255.255.255", "a reserved address"],
    ["::", "an address that stands for no host"],
    ["::1", "this machine"],
    ["fe80::1", "an address of the local link"],
    ["fe80::1%eth0", "an address of the local link"],
    ["fec0::1", "a private address"],
    ["fc00::1", "a private address"],
    ["fd12:3456:789a::1", "a private address"],
    ["fd00:ec2::254", "an address that answers about the machine itself"],
    ["ff02::1", "an address to many"],
    ["2001:db8::1", "an address for tests and documents"],
    ["3fff::1", "an address for tests and documents"],
    ["100::1", "a reserved address"],
    ["4000::1", "a reserved address"],
    ["::ffff:127.0.0.1", "this machine"],
    ["::ffff:7f00:1", "this machine"],
    ["0:0:0:0:0:ffff:a9fe:a9fe", "an address that answers about the machine itself"],
    ["::ffff:10.1.2.3", "a private address"],
    ["::127.0.0.1", "an address that leads through a tunnel"],
    ["64:ff9b::7f00:1", "this machine"],
    ["64:ff9b::169.254.169.254", "an address that answers about the machine itself"],
    ["64:ff9b:1::a00:1", "an address that leads through a tunnel"],
    ["2002:7f00:1::", "an address that leads through a tunnel"],
    ["2002:c0a8:101::1", "an address that leads through a tunnel"],
    ["2001:0:4136:e378:8000:63bf:3fff:fdd2", "a reserved address"],
    ["localhost", "no address"],
    ["", "no address"],
  ])("%s is %s", (address, what) => {
    expect(refusedAddress(address)).toBe(what);
  });

  test.each([
    "93.184.215.14",
    "1.1.1.1",
    "100.63.255.255",
    "100.128.0.1",
    "172.15.0.1",
    "172.32.0.1",
    "192.0.1.1",
    "198.17.0.1",
    "223.255.255.255",
    "2606:4700::6810:85e5",
    "2a00:1450:4001:81b::200e",
    "::ffff:93.184.215.14",
    "64:ff9b::5db8:d70e",
  ])("%s is a public address", (address) => {
    expect(refusedAddress(address)).toBeUndefined();
  });
});

test.each([
  ["169.254.169.254", true],
  ["::ffff:169.254.169.254", true],
  ["fd00:ec2::254", true],
  ["127.0.0.1", false],
  ["::1", false],
  ["metadata", false],
])("whether %s hands out a machine's credentials: %s", (address, expected) => {
  expect(isMetadataAddress(address)).toBe(expected);
});
