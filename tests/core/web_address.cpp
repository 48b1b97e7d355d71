#include "catch.hpp"

#include <plenary/core/web_address.hpp>

using enum plenary::address_fault;
constexpr auto fault = plenary::fault_of_web_address;

static_assert(fault("https://example.org") == none);
static_assert(fault("HTTP://example.org/a/b?c=d&e#f") == none);
static_assert(fault("https://example.org:8443/") == none);
static_assert(fault("https://example.org:/") == none);
static_assert(fault("http://192.0.2.1/") == none);
static_assert(fault("http://[2001:db8::1]:80/") == none);
static_assert(fault("https://example.org./") == none);
static_assert(fault("https://example.org/a%20b") == none);
static_assert(fault("https://example.org/@someone") == none);
static_assert(fault("https://bücher.example/straße") == none);

static_assert(fault("") == relative);
static_assert(fault("/documents/1") == relative);
static_assert(fault("//example.org/") == relative);
static_assert(fault("www.example.org/a") == relative);
static_assert(fault("example.org:80/a") == relative);
static_assert(fault("https:example.org") == relative);
static_assert(fault("https:/example.org") == relative);
static_assert(fault("ftp://example.org/") == scheme);
static_assert(fault("mailto:somebody@example.org") == scheme);
static_assert(fault("javascript:alert(1)") == scheme);
static_assert(fault("https://user:secret@example.org/") == credentials);
static_assert(fault("https://user@example.org/") == credentials);
static_assert(fault("https://") == host);
static_assert(fault("https:///path") == host);
static_assert(fault("https://:80/") == host);
static_assert(fault("https://example..org/") == host);
static_assert(fault("https://.example.org/") == host);
static_assert(fault("http://[2001:db8::1/") == host);
static_assert(fault("http://[]/") == host);
static_assert(fault("http://[fe80::1%25eth0]/") == host);
static_assert(fault("https://example.org:65536/") == port);
static_assert(fault("https://example.org:http/") == port);
static_assert(fault("https://example.org/a b") == character);
static_assert(fault("https://example.org/a\nb") == character);
static_assert(fault("https://example.org/<id>") == character);
static_assert(fault("https://example.org/100%") == character);
static_assert(fault("https://example.org/%2") == character);
static_assert(fault("https://example.org/%zz") == character);
static_assert(fault("https:\\\\example.org") == relative);

TEST_CASE("what stands before the host of a URL is left out") {
    using plenary::without_credentials;
    CHECK(without_credentials("https://user:sec@ret@example.org/@a?b=@c") == "https://example.org/@a?b=@c");
    CHECK(without_credentials("//user@example.org") == "//example.org");
    CHECK(without_credentials("user:secret@example.org/a") == "example.org/a");
    CHECK(without_credentials("https://example.org/@a") == "https://example.org/@a");
    CHECK(without_credentials("") == "");
}
