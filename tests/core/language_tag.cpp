#include <plenary/core/language_tag.hpp>

using plenary::is_language_tag;

// Forms of RFC 5646, appendix A, and what it refuses.
static_assert(is_language_tag("de"));
static_assert(is_language_tag("fil"));
static_assert(is_language_tag("zh-Hant"));
static_assert(is_language_tag("zh-cmn-Hans-CN"));
static_assert(is_language_tag("zh-min-nan"));
static_assert(is_language_tag("sl-rozaj-biske"));
static_assert(is_language_tag("de-CH-1901"));
static_assert(is_language_tag("hy-Latn-IT-arevela"));
static_assert(is_language_tag("es-419"));
static_assert(is_language_tag("EN-gb"));
static_assert(is_language_tag("de-CH-x-phonebk"));
static_assert(is_language_tag("az-Arab-x-AZE-derbend"));
static_assert(is_language_tag("x-whatever"));
static_assert(is_language_tag("X-1-2"));
static_assert(is_language_tag("en-US-u-islamcal"));
static_assert(is_language_tag("zh-CN-a-myext-x-private"));
static_assert(is_language_tag("en-a-myext-b-another"));
static_assert(is_language_tag("i-klingon"));
static_assert(is_language_tag("EN-GB-OED"));
static_assert(is_language_tag("sgn-BE-FR"));
static_assert(is_language_tag("English"));

static_assert(!is_language_tag(""));
static_assert(!is_language_tag("e"));
static_assert(!is_language_tag("en_GB"));
static_assert(!is_language_tag("en-"));
static_assert(!is_language_tag("-en"));
static_assert(!is_language_tag("en--GB"));
static_assert(!is_language_tag("a-DE"));
static_assert(!is_language_tag("de-419-DE"));
static_assert(!is_language_tag("ar-a-aaa-b-bbb-a-ccc"));
static_assert(!is_language_tag("de-DE-1901-1901"));
static_assert(!is_language_tag("de-DE-rozaj-ROZAJ"));
static_assert(!is_language_tag("en-u"));
static_assert(!is_language_tag("en-u-x-private"));
static_assert(!is_language_tag("x"));
static_assert(!is_language_tag("en-x"));
static_assert(!is_language_tag("en-x-toolongsubtag"));
static_assert(!is_language_tag("i-unknown"));
static_assert(!is_language_tag("englishlanguage"));
static_assert(!is_language_tag("12"));
static_assert(!is_language_tag("fr-Québec"));
