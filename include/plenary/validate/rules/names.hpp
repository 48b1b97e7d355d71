#pragma once

#include "plenary/core/language_tag.hpp"
#include "plenary/core/web_address.hpp"
#include "plenary/diagnose/suggestion.hpp"
#include "plenary/model/record.hpp"
#include "plenary/validate/rule.hpp"
#include "plenary/validate/vocabulary/countries.hpp"
#include "plenary/validate/vocabulary/licences.hpp"

#include <string>

// What follows a register or a standard: languages, countries, licences, addresses, digests.

namespace plenary::rules {

/// No registry is asked, with one exception: no language subtag of more than three letters was
/// ever registered, so that "English" is well-formed and yet means nothing.
struct language_tag {
    static constexpr finding_kind info{
        "language.tag", severity::error, "A language tag is well-formed (BCP 47: RFC 5646, section 2.1).",
        "a language, and where it matters script and region: en, fr-CA, zh-Hant"};

    template <class S>
    void operator()(basic_record<S> const& whole, auto& check) const {
        if (!whole.language || whole.language->empty()) return;
        std::string_view const tag = *whole.language;
        if (!is_language_tag(tag)) {
            auto* const found = check.fail("language", "expected a language tag, found {}", in_quotes(tag));
            std::string meant(trimmed(tag));
            std::replace(meant.begin(), meant.end(), '_', '-');
            if (found && is_language_tag(meant))
                found->advise(phrase("did you mean `", meant, "`?")).replace_with(text_value(meant)).safely();
        } else if (auto const language = tag.substr(0, tag.find('-')); language.size() > 3) {
            check.warn("language", "expected a language of two or three letters, found {}",
                       in_quotes(language));
        }
    }
};

/// Wherever something says its country. Texts of another form are the field's business.
struct country_code {
    static constexpr finding_kind info{"country.code", severity::error,
                                       "A country is an assigned ISO 3166-1 alpha-2 code.",
                                       "leave it out for what has no code"};
    static constexpr bool for_tombstones_too = true;

    template <described T>
        requires requires(T const& at) { std::string_view(*at.country); }
    void operator()(T const& at, auto& check) const {
        if (!at.country || !country_form.admits(*at.country) || vocabulary::find_country(*at.country)) return;
        std::string_view const code = *at.country;
        auto* const found =
            check.fail("country", "expected an assigned country code, found {}", in_quotes(code));
        if (!found) return;
        for (auto const& other : vocabulary::other_country_codes)
            if (other.code == code)
                found->advise(phrase("the assigned code is ", other.assigned))
                    .replace_with(text_value(other.assigned))
                    .safely();
    }
};

/// Wherever something has a url. White space around it is left to `text.normalised`, characters
/// that cannot be seen to `text.controls`; a password is never repeated in a message.
struct url_form {
    static constexpr finding_kind info{"url.form", severity::error,
                                       "A URL is absolute, http or https, and without credentials.",
                                       "write it as it stands in the address bar: https://example.org/path"};
    static constexpr bool for_tombstones_too = true;

    template <described T>
        requires requires(T const& at) { std::string_view(*at.url); }
    void operator()(T const& at, auto& check) const {
        if (!at.url) return;
        auto const url = trimmed(*at.url);
        auto const fault = fault_of_web_address(url);
        if (url.empty() || fault == address_fault::none) return;
        auto const scheme = url.substr(0, url.find(':') + 1);
        auto const shown = fault == address_fault::scheme ? std::string(scheme) : without_credentials(url);
        auto* const found = check.fail("url", "expected {}, found {}", expected(fault), in_quotes(shown, 80));
        if (!found) return;
        if (fault == address_fault::relative && url.starts_with("www."))
            found->replace_with(text_value(phrase("https://", url)));
        if (fault == address_fault::credentials)
            found->advise("remove them and change the password: whoever reads the record could use it")
                .replace_with(text_value(shown));
    }

private:
    static constexpr std::string_view expected(address_fault fault) {
        switch (fault) {
            case address_fault::none: break;
            case address_fault::relative: return "a URL that begins with https://";
            case address_fault::scheme: return "a URL with http or https";
            case address_fault::credentials: return "no user and no password before the host";
            case address_fault::host: return "the name of a host behind //";
            case address_fault::port: return "a port up to 65535 behind the host";
            case address_fault::character:
                return "no blanks, none of <>\"{}|\\^`, and % only before two hexadecimal digits";
        }
        return {};
    }
};

/// Capitals and small letters mean the same and are both let pass.
struct digest_form {
    static constexpr finding_kind info{"digest.form", severity::error,
                                       "A SHA-256 digest is 64 hexadecimal digits.",
                                       "sha256sum prints it, and so does certutil -hashfile FILE SHA256"};
    static constexpr bool for_tombstones_too = true;

    template <class S>
    void operator()(basic_document<S> const& work, auto& check) const {
        constexpr std::size_t digits = 64;  // 256 bits
        if (!work.sha256 || work.sha256->empty() || code_points(*work.sha256) > digits) return;
        std::string_view const digest = *work.sha256;
        bool hexadecimal = true;
        for (char const c : digest) hexadecimal = hexadecimal && is_hex_digit(c);
        if (!hexadecimal) {
            check.fail("sha256", "expected 64 hexadecimal digits, found {}", in_quotes(digest));
        } else if (digest.size() != digits) {
            auto* const found =
                check.fail("sha256", "expected 64 hexadecimal digits, found {}", digest.size());
            if (found && digest.size() == 40)
                found->advise("40 digits are a SHA-1 digest: make one with SHA-256");
            if (found && digest.size() == 32)
                found->advise("32 digits are an MD5 digest: make one with SHA-256");
        }
    }
};

/// The list of SPDX is in the library, deprecated identifiers too; a licence that is not on it can
/// be given by its URL or, with SPDX's own means, as LicenseRef-NAME.
struct licence_form {
    static constexpr finding_kind info{
        "licence.form", severity::warning, "A licence is an SPDX identifier or a URL.",
        "such as CC-BY-4.0, LicenseRef-NAME for terms of your own, or their URL"};
    static constexpr bool for_tombstones_too = true;

    template <class S>
    void operator()(basic_meta<S> const& at, auto& check) const {
        if (!at.licence || at.licence->empty()) return;
        auto const licence = trimmed(*at.licence);
        if (licence.find("://") != licence.npos) {
            if (fault_of_web_address(licence) != address_fault::none)
                check.fail("licence", "expected a URL that begins with https://, found {}",
                           in_quotes(without_credentials(licence)));
            return;
        }
        if (licence.empty() || is_known(licence)) return;
        auto* const found =
            check.fail("licence", "expected an SPDX identifier or a URL, found {}", in_quotes(licence));
        if (!found) return;
        std::string joined(licence);
        std::replace(joined.begin(), joined.end(), ' ', '-');
        if (auto const same = vocabulary::find_licence(joined); !same.empty())
            found->advise(phrase("did you mean `", same, "`?")).replace_with(text_value(same)).safely();
        else if (auto const near = closest_name(joined, vocabulary::licences); !near.empty())
            found->advise(phrase("did you mean `", near, "`?")).replace_with(text_value(near));
    }

private:
    /// A listed identifier, also with "or later", or a reference (SPDX 2.3, annex D.1).
    static constexpr bool is_known(std::string_view licence) {
        if (licence.starts_with("DocumentRef-")) {
            auto const colon = licence.find(':');
            return is_reference(licence.substr(0, colon), "DocumentRef-") && colon != licence.npos &&
                   is_reference(licence.substr(colon + 1), "LicenseRef-");
        }
        if (licence.starts_with("LicenseRef-")) return is_reference(licence, "LicenseRef-");
        if (licence.ends_with('+')) licence.remove_suffix(1);
        return !vocabulary::find_licence(licence).empty();
    }
    static constexpr bool is_reference(std::string_view text, std::string_view prefix) {
        if (!text.starts_with(prefix) || text.size() == prefix.size()) return false;
        for (char const c : text.substr(prefix.size()))
            if (!is_letter(c) && !is_digit(c) && c != '-' && c != '.') return false;
        return true;
    }
};

inline constexpr std::tuple name_rules{language_tag{}, country_code{}, url_form{}, digest_form{},
                                       licence_form{}};

}  // namespace plenary::rules
