#include "catch.hpp"
#include "support/sample.hpp"
#include "support/snippet.hpp"
#include "support/whole.hpp"

using namespace plenary;
using tests::check, tests::check_members, tests::paths_of, tests::sample, tests::mended_text;
using strings = std::vector<std::string>;

namespace {

/// The first finding with this code, after `change`.
diagnostic said(std::string_view code, auto const& change) {
    auto r = sample();
    change(r);
    for (auto const& found : check(r))
        if (found.code == code) return found;
    return {};
}
diagnostic in_language(std::string_view tag) {
    return said("language.tag", [&](record& r) { r.language = std::string(tag); });
}
diagnostic in_country(std::string_view code) {
    return said("country.code", [&](record& r) { r.places[0].country = std::string(code); });
}
diagnostic at_url(std::string_view url) {
    return said("url.form", [&](record& r) { r.externals = {{.id = "e", .url = std::string(url)}}; });
}
diagnostic with_digest(std::string_view digest) {
    return said("digest.form", [&](record& r) {
        r.documents = {{.id = {"d"}, .title = "D", .sha256 = std::string(digest)}};
    });
}
diagnostic under_licence(std::string_view licence) {
    return said("licence.form", [&](record& r) { r.meta.emplace().licence = std::string(licence); });
}

}  // namespace

TEST_CASE("language.tag: the form, with what was meant where an underscore stands for a hyphen") {
    auto const found = in_language("en_GB");
    CHECK(found.path == "/language");
    CHECK(found.severity == severity::error);
    CHECK(mended_text(found) == "en-GB");
    CHECK(found.fix_is_safe);
    CHECK(in_language("e").path == "/language");
    CHECK(in_language("e").fix.empty());
    CHECK(in_language("zh-Hant-TW").code.empty());
    CHECK(in_language("i-klingon").code.empty());
}

TEST_CASE("language.tag: the name of a language is well-formed and no tag") {
    auto const found = in_language("English");
    CHECK(found.severity == severity::warning);
    CHECK(found.message == "expected a language of two or three letters, found \"English\"");
}

TEST_CASE("country.code: assigned codes, of places and organisations") {
    CHECK(in_country("XX").path == "/places/0/country");
    CHECK(in_country("XX").fix.empty());
    CHECK(in_country("EU").path == "/places/0/country");
    CHECK(in_country("TL").code.empty());
    CHECK(paths_of("country.code", check_members(R"("organisations": [
        {"id": "a", "name": "A", "kind": "state", "country": "ZZ"}])")) ==
          strings{"/organisations/0/country"});
}

TEST_CASE("country.code: a code in use that is not the assigned one of its country") {
    auto const found = in_country("UK");
    CHECK(found.hint == "the assigned code is GB");
    CHECK(mended_text(found) == "GB");
    CHECK(found.fix_is_safe);
}

TEST_CASE("country.code: another form is said once, by the field, and mended where it is known how") {
    auto r = sample();
    r.places[0].country = "ph";
    auto const found = check(r);
    CHECK(tests::codes_and_paths(found) == strings{"field.pattern /places/0/country"});
    CHECK(mended_text(found[0]) == "PH");
    CHECK(found[0].fix_is_safe);
    r.places[0].country = " PH\n";
    CHECK(mended_text(check(r)[0]) == "PH");
    r.places[0].country = "Philippines";
    CHECK(check(r)[0].fix.empty());
}

TEST_CASE("url.form: of externals and documents") {
    CHECK(at_url("https://example.org/a").code.empty());
    CHECK(at_url("ftp://example.org/a").path == "/externals/0/url");
    CHECK(paths_of("url.form", check_members(R"("documents": [
        {"id": "d", "title": "D", "kind": "guide", "status": "draft", "url": "guide.pdf"}])")) ==
          strings{"/documents/0/url"});
}

TEST_CASE("url.form: says what is wrong") {
    CHECK(at_url("/a").message == "expected a URL that begins with https://, found \"/a\"");
    CHECK(mended_text(at_url("www.example.org")) == "https://www.example.org");
    CHECK(at_url("ftp://example.org/a").message == "expected a URL with http or https, found \"ftp:\"");
    CHECK(at_url("https:///a").message == "expected the name of a host behind //, found \"https:///a\"");
    CHECK(at_url("https://example.org:99999").message ==
          "expected a port up to 65535 behind the host, found \"https://example.org:99999\"");
    CHECK(at_url("https://example.org/a b").message ==
          "expected no blanks, none of <>\"{}|\\^`, and % only before two hexadecimal digits, found "
          "\"https://example.org/a b\"");
}

TEST_CASE("url.form: a password is not repeated") {
    auto const found = at_url("https://user:secret@example.org/a");
    CHECK(found.message ==
          "expected no user and no password before the host, found \"https://example.org/a\"");
    CHECK(mended_text(found) == "https://example.org/a");
    CHECK(!found.fix_is_safe);
    for (auto const* url :
         {"ftp://user:secret@example.org", "//user:secret@example.org", "user:secret@example.org"})
        CHECK(at_url(url).message.find("secret") == std::string::npos);
}

TEST_CASE("url.form: white space around it is said by another rule") {
    auto r = sample();
    r.externals = {{.id = "e", .url = " https://example.org/ "}};
    CHECK(tests::codes_and_paths(check(r)) == strings{"text.normalised /externals/0/url"});
}

TEST_CASE("digest.form: 64 digits, in either case") {
    std::string const digest(64, 'a');
    CHECK(with_digest(digest).code.empty());
    CHECK(with_digest(std::string(64, 'F')).code.empty());
    CHECK(with_digest(digest.substr(1)).path == "/documents/0/sha256");
    CHECK(with_digest(digest.substr(1)).message == "expected 64 hexadecimal digits, found 63");
    CHECK(with_digest(digest.substr(1) + "g").path == "/documents/0/sha256");
    CHECK(with_digest(std::string(40, '0')).hint == "40 digits are a SHA-1 digest: make one with SHA-256");
    CHECK(with_digest(std::string(32, '0')).hint == "32 digits are an MD5 digest: make one with SHA-256");
    CHECK(with_digest(digest + "a").code.empty());  // the field has refused it
}

TEST_CASE("licence.form: identifiers of SPDX, references to others, URLs") {
    for (auto const* good :
         {"CC-BY-4.0", "cc0-1.0", "OGL-UK-3.0", "CC-BY-3.0-IGO", "GPL-2.0", "Apache-2.0+", "LicenseRef-terms",
          "DocumentRef-site:LicenseRef-terms.2", "https://example.org/terms", " MIT "}) {
        INFO(good);
        CHECK(under_licence(good).code.empty());
    }
    for (auto const* bad : {"All rights reserved", "LicenseRef-", "LicenseRef-a b", "DocumentRef-a",
                            "DocumentRef-a:MIT", "ftp://example.org/terms", "https:// example.org", "CC"}) {
        INFO(bad);
        CHECK(under_licence(bad).path == "/meta/licence");
    }
}

TEST_CASE("licence.form: suggests what was meant") {
    CHECK(mended_text(under_licence("CC BY 4.0")) == "CC-BY-4.0");
    CHECK(under_licence("CC BY 4.0").fix_is_safe);
    CHECK(under_licence("CC-BY-4").hint == "did you mean `CC-BY-4.0`?");
    CHECK(!under_licence("CC-BY-4").fix_is_safe);
    CHECK(under_licence("https://user:secret@example.org").message.find("secret") == std::string::npos);
}
