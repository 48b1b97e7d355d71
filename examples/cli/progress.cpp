#include "progress.hpp"

#include <plenary/report/wrap.hpp>

namespace cli {

progress::progress(console& to) : to_(to) {
    if (to_.err.is_terminal()) shower_ = std::jthread([this](std::stop_token stop) { show(stop); });
}

progress::~progress() {
    shower_ = {};  // stops and waits, while what it uses is still there
}

void progress::say(std::string what) {
    std::lock_guard const lock(guard_);
    what_ = std::move(what);
}

void progress::show(std::stop_token stop) {
    constexpr std::chrono::milliseconds patience(1000), rhythm(200);
    constexpr std::string_view clear_line = "\r\x1b[K";  // ECMA-48, section 8.3.41
    std::unique_lock lock(guard_);
    auto const stopped_within = [&](auto time) {
        return wake_.wait_for(lock, stop, time, [&] { return stop.stop_requested(); });
    };
    if (stopped_within(patience)) return;
    do {
        auto const shown = visible(what_);
        auto const room = to_.err.width() - 1;  // behind the last column some terminals break the line
        to_.err.put(std::string(clear_line).append(plenary::wrap(shown, room, room).front()));
        to_.err.flush();
    } while (!stopped_within(rhythm));
    to_.err.put(clear_line);
    to_.err.flush();
}

}  // namespace cli
