#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace plenary::vocabulary {

/// A combining mark, the letters that it forms one letter with, and those letters.
struct composing_mark {
    char32_t mark;
    std::u32string_view bases, composed;
};

/// The canonical compositions of Latin and Cyrillic letters (Unicode 14, UnicodeData.txt without
/// the composition exclusions; they are stable, so that later versions hold the same).
inline constexpr std::array<composing_mark, 25> composing_marks{{
    {0x0300, U"AEINOUWYaeinouwyÂÊÔÜâêôüĂăĒēŌōƠơƯưЕИеи", U"ÀÈÌǸÒÙẀỲàèìǹòùẁỳẦỀỒǛầềồǜẰằḔḕṐṑỜờỪừЀЍѐѝ"},
    {0x0301, U"ACEGIKLMNOPRSUWYZacegiklmnoprsuwyzÂÅÆÇÊÏÔÕØÜâåæçêïôõøüĂăĒēŌōŨũƠơƯưГКгк",
     U"ÁĆÉǴÍḰĹḾŃÓṔŔŚÚẂÝŹáćéǵíḱĺḿńóṕŕśúẃýźẤǺǼḈẾḮỐṌǾǗấǻǽḉếḯốṍǿǘẮắḖḗṒṓṸṹỚớỨứЃЌѓќ"},
    {0x0302, U"ACEGHIJOSUWYZaceghijosuwyzẠạẸẹỌọ", U"ÂĈÊĜĤÎĴÔŜÛŴŶẐâĉêĝĥîĵôŝûŵŷẑẬậỆệỘộ"},
    {0x0303, U"AEINOUVYaeinouvyÂÊÔâêôĂăƠơƯư", U"ÃẼĨÑÕŨṼỸãẽĩñõũṽỹẪỄỖẫễỗẴẵỠỡỮữ"},
    {0x0304, U"AEGIOUYaegiouyÄÆÕÖÜäæõöüǪǫȦȧȮȯИУиуḶḷṚṛ", U"ĀĒḠĪŌŪȲāēḡīōūȳǞǢȬȪǕǟǣȭȫǖǬǭǠǡȰȱӢӮӣӯḸḹṜṝ"},
    {0x0306, U"AEGIOUaegiouȨȩАЕЖИУаежиуẠạ", U"ĂĔĞĬŎŬăĕğĭŏŭḜḝӐӖӁЙЎӑӗӂйўẶặ"},
    {0x0307, U"ABCDEFGHIMNOPRSTWXYZabcdefghmnoprstwxyzŚśŠšſṢṣ",
     U"ȦḂĊḊĖḞĠḢİṀṄȮṖṘṠṪẆẊẎŻȧḃċḋėḟġḣṁṅȯṗṙṡṫẇẋẏżṤṥṦṧẛṨṩ"},
    {0x0308, U"AEHIOUWXYaehiotuwxyÕõŪūІАЕЖЗИОУЧЫЭаежзиоучыэіӘәӨө",
     U"ÄËḦÏÖÜẄẌŸäëḧïöẗüẅẍÿṎṏṺṻЇӒЁӜӞӤӦӰӴӸӬӓёӝӟӥӧӱӵӹӭїӚӛӪӫ"},
    {0x0309, U"AEIOUYaeiouyÂÊÔâêôĂăƠơƯư", U"ẢẺỈỎỦỶảẻỉỏủỷẨỂỔẩểổẲẳỞởỬử"},
    {0x030A, U"AUauwy", U"ÅŮåůẘẙ"},
    {0x030B, U"OUouУу", U"ŐŰőűӲӳ"},
    {0x030C, U"ACDEGHIKLNORSTUZacdeghijklnorstuzÜüƷʒ", U"ǍČĎĚǦȞǏǨĽŇǑŘŠŤǓŽǎčďěǧȟǐǰǩľňǒřšťǔžǙǚǮǯ"},
    {0x030F, U"AEIORUaeioruѴѵ", U"ȀȄȈȌȐȔȁȅȉȍȑȕѶѷ"},
    {0x0311, U"AEIORUaeioru", U"ȂȆȊȎȒȖȃȇȋȏȓȗ"},
    {0x031B, U"OUou", U"ƠƯơư"},
    {0x0323, U"ABDEHIKLMNORSTUVWYZabdehiklmnorstuvwyzƠơƯư", U"ẠḄḌẸḤỊḲḶṂṆỌṚṢṬỤṾẈỴẒạḅḍẹḥịḳḷṃṇọṛṣṭụṿẉỵẓỢợỰự"},
    {0x0324, U"Uu", U"Ṳṳ"},
    {0x0325, U"Aa", U"Ḁḁ"},
    {0x0326, U"STst", U"ȘȚșț"},
    {0x0327, U"CDEGHKLNRSTcdeghklnrst", U"ÇḐȨĢḨĶĻŅŖŞŢçḑȩģḩķļņŗşţ"},
    {0x0328, U"AEIOUaeiou", U"ĄĘĮǪŲąęįǫų"},
    {0x032D, U"DELNTUdelntu", U"ḒḘḼṊṰṶḓḙḽṋṱṷ"},
    {0x032E, U"Hh", U"Ḫḫ"},
    {0x0330, U"EIUeiu", U"ḚḬṴḛḭṵ"},
    {0x0331, U"BDKLNRTZbdhklnrtz", U"ḆḎḴḺṈṞṮẔḇḏẖḵḻṉṟṯẕ"},
}};

/// The letter that stands for a letter with a mark behind it, or 0. Of other scripts it knows
/// Hangul, where it follows from the numbers (Unicode 14, section 3.12).
constexpr char32_t compose(char32_t base, char32_t mark) {
    constexpr char32_t first_syllable = 0xAC00, vowels = 21, tails = 28;
    if (0x1100 <= base && base <= 0x1112 && 0x1161 <= mark && mark <= 0x1175)
        return first_syllable + ((base - 0x1100) * vowels + (mark - 0x1161)) * tails;
    if (first_syllable <= base && base <= 0xD7A3 && (base - first_syllable) % tails == 0 && 0x11A8 <= mark &&
        mark <= 0x11C2)
        return base + (mark - 0x11A7);
    for (auto const& row : composing_marks) {
        if (row.mark != mark) continue;
        auto const where = row.bases.find(base);
        return where == row.bases.npos ? 0 : row.composed[where];
    }
    return 0;
}

}  // namespace plenary::vocabulary
