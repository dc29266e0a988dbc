import { describe, expect, test } from "vitest";
import { noAllowedHosts, readAllowedHosts } from "../../../src/sources/fetching/allowed-hosts.ts";
import { readAddress } from "../../../src/sources/fetching/read-address.ts";

describe("addresses that are refused by their form", () => {
  test.each([
    ["file:///etc/passwd", "begins with file:"],
    ["ftp://example.org/feed", "begins with ftp:"],
    ["gopher://example.org/", "begins with gopher:"],
    ["javascript:alert(1)", "begins with javascript:"],
    ["data:text/xml,<rss/>", "begins with data:"],
    ["blob:https://example.org/1", "begins with blob:"],
    ["feed.xml", "is no web address"],
    ["", "is no web address"],
    ["https://", "is no web address"],
    ["http://[::1", "is no web address"],
    ["https://desk:secret@example.org/feed", "holds a user name or password"],
    ["https://desk@example.org/feed", "holds a user name or password"],
    ["http://example.org@127.0.0.1/", "holds a user name or password"],
    ["http://localhost/feed", "a name inside a network"],
    ["http://LOCALHOST./feed", "a name inside a network"],
    ["http://feeds.localhost/", "a name inside a network"],
    ["http://printer.local/", "a name inside a network"],
    ["http://metadata.google.internal/computeMetadata/v1/", "a name inside a network"],
    ["http://router.home.arpa/", "a name inside a network"],
    ["http://intranet/feed", "a name inside a network"],
    ["http://127.0.0.1/", "this machine"],
    ["http://127.1/", "this machine"],
    ["http://0x7f.1/", "this machine"],
    ["http://0177.0.0.1/", "this machine"],
    ["http://2130706433/", "this machine"],
    ["http://0x7f000001/", "this machine"],
    ["http://017700000001/", "this machine"],
    ["http://127.0.0.1./", "this machine"],
    ["http://１２７.０.０.１/", "this machine"],
    ["http://①②⑦.0.0.1/", "this machine"],
    ["http:\\\\127.0.0.1\\", "this machine"],
    ["http://127。0。0。1/", "this machine"],
    ["http://0/", "an address that stands for no host"],
    ["http://[::]/", "an address that stands for no host"],
    ["http://[::1]/", "this machine"],
    ["http://[::ffff:127.0.0.1]/", "this machine"],
    ["http://[0:0:0:0:0:ffff:7f00:0001]/", "this machine"],
    ["http://[fd00:ec2::254]/latest/meta-data/", "an address that answers about the machine itself"],
    ["http://169.254.169.254/latest/meta-data/", "an address that answers about the machine itself"],
    ["http://0xA9FEA9FE/", "an address that answers about the machine itself"],
    ["http://[64:ff9b::a9fe:a9fe]/", "an address that answers about the machine itself"],
    ["http://[2002:7f00:1::]/", "an address that leads through a tunnel"],
    ["http://0x5db8d70e/feed", "in an unusual way"],
    ["http://1572395790/feed", "in an unusual way"],
    ["http://example.org:22/", "names port 22"],
    ["http://example.org:25/", "names port 25"],
    ["http://example.org:6379/", "names port 6379"],
    ["https://example.org:9200/", "names port 9200"],
    [`https://example.org/${"a".repeat(2_001)}`, "longer than 2000 characters"],
  ])("%s", (stated, why) => {
    const read = readAddress(stated, noAllowedHosts);
    expect(read.kind === "refused" ? read.why : read.url.href).toContain(why);
  });
});

test.each([
  ["https://example.org/feed.xml#top", "https://example.org/feed.xml"],
  ["  HTTPS://Example.ORG/Feed  ", "https://example.org/Feed"],
  ["http://example.org:8080/feed", "http://example.org:8080/feed"],
  ["https://93.184.215.14/feed", "https://93.184.215.14/feed"],
  ["https://[2606:4700::6810:85e5]/feed", "https://[2606:4700::6810:85e5]/feed"],
  ["https://новини.example/feed", "https://xn--b1amarcd.example/feed"],
])("%s may be fetched", (stated, href) => {
  const read = readAddress(stated, noAllowedHosts);
  expect(read.kind === "address" ? read.url.href : read.why).toBe(href);
});

test("a redirect is read from where it stands", () => {
  const base = new URL("https://example.org/old/feed");
  const read = readAddress("../new", noAllowedHosts, base);
  expect(read.kind === "address" && read.url.href).toBe("https://example.org/new");
  expect(readAddress("//127.0.0.1/x", noAllowedHosts, base).kind).toBe("refused");
});

describe("hosts that an operator allows", () => {
  const allowed = readAllowedHosts("127.0.0.1:4010, feeds.internal:8090  [::1]:4011 wide.example *.x:1:2");

  test("are those with a port, and no others", () => {
    expect(allowed.hosts).toEqual(["127.0.0.1:4010", "feeds.internal:8090", "[::1]:4011"]);
  });

  test.each([
    ["http://127.0.0.1:4010/feed", "address"],
    ["http://feeds.internal:8090/feed", "address"],
    ["http://[::1]:4011/feed", "address"],
    ["http://127.0.0.1:4011/feed", "refused"],
    ["http://127.0.0.2:4010/feed", "refused"],
    ["http://feeds.internal/feed", "refused"],
    ["http://a@127.0.0.1:4010/feed", "refused"],
  ])("%s: %s", (stated, kind) => {
    expect(readAddress(stated, allowed).kind).toBe(kind);
  });

  test("are none unless stated", () => {
    expect(readAllowedHosts(undefined).hosts).toEqual([]);
    expect(readAllowedHosts("").has("127.0.0.1", 80)).toBe(false);
  });
});
