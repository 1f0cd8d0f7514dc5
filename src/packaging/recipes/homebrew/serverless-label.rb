cask "serverless-label" do
  arch arm: "arm64", intel: "x86_64"

  version "@VERSION@"
  sha256 arm:   "@serverless-label-@VERSION@-macos-arm64.dmg@",
         intel: "@serverless-label-@VERSION@-macos-x86_64.dmg@"

  url "@URL@/serverless-label-#{version}-macos-#{arch}.dmg"
  name "Serverless Label"
  desc "Energy label for cloud services"
  homepage "@HOME@"

  depends_on macos: ">= :ventura"

  app "Serverless Label.app"
  binary "#{appdir}/Serverless Label.app/Contents/MacOS/serverless-label"

  zap trash: [
    "~/Library/Application Support/serverless-label",
    "~/Library/Logs/serverless-label",
  ]
end
