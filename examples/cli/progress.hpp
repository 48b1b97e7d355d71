#pragma once

#include "console.hpp"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace cli {

/// A line on a terminal that says what takes so long: shown from the first second on, and gone when
/// the object goes. Elsewhere it shows nothing.
class progress {
public:
    explicit progress(console& to);
    progress(progress const&) = delete;
    ~progress();

    void say(std::string what);

private:
    void show(std::stop_token stop);

    console& to_;
    std::mutex guard_;
    std::condition_variable_any wake_;
    std::string what_;
    std::jthread shower_;
};

}  // namespace cli
